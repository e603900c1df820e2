import type { AddClaimInput, ClaimContent } from '@/lib/domain/claim-input'
import type { ClaimStanding } from '@/lib/domain/claim-standing'
import type { Instant, Mark, Span } from '@/lib/domain/record'
import type { Transaction } from './client'

export type ClaimFollows = {
  /** The article version that all offsets count in. */
  versionId: string
  spans: Span[]
  marks: Mark[]
  createdAt: Instant
}

/** A claim with everything it is made of. Offsets come checked, in `follows`; those of the input are not read. */
export async function insertClaim(
  db: Transaction,
  id: string,
  input: AddClaimInput,
  follows: ClaimFollows,
): Promise<void> {
  const { articleId } = input
  await db.claim.create({
    data: { id, articleId, createdAt: follows.createdAt, ...claimRow(input) },
    select: { id: true },
  })
  await insertParts(db, id, input, follows, 0)
}

/**
 * Says everything of a claim anew, in the version it is anchored in; marks left in earlier versions stay. Its article
 * and links stay, too, and its standing where none is given.
 * @param follows `retractedAt`: when it was retracted; null for a live one
 * @returns false, and nothing is written, where the claim is of another version by now
 */
export async function rewriteClaim(
  db: Transaction,
  { id, version }: { id: string; version: number },
  content: ClaimContent,
  follows: Omit<ClaimFollows, 'createdAt'> & { retractedAt: Instant | null; standing?: ClaimStanding | null },
): Promise<boolean> {
  const { versionId, retractedAt, standing } = follows
  const { count } = await db.claim.updateMany({
    where: { id, version },
    data: {
      ...claimRow(content),
      ...(standing !== undefined && { standing }),
      retractedAt,
      version: version + 1,
    },
  })
  if (count === 0) return false
  const where = { claimId: id }
  await db.claimSpan.deleteMany({ where })
  await db.chainHop.deleteMany({ where })
  await db.claimPlace.deleteMany({ where })
  await db.claimActor.deleteMany({ where })
  await db.claimQuantity.deleteMany({ where })
  await db.claimTopic.deleteMany({ where })
  await db.framingFunction.deleteMany({ where })
  await db.framing.deleteMany({ where })
  await db.proposedField.deleteMany({ where })
  await db.framingMark.deleteMany({ where: { claimId: id, versionId } })
  await insertParts(db, id, content, follows, await renumberMarks(db, id))
  return true
}

/** Takes a claim's marks of the version it is anchored in away; those of other versions stay. */
export async function removeMarksIn(
  db: Transaction,
  { id, versionId }: { id: string; versionId: string },
): Promise<void> {
  await db.framingMark.deleteMany({ where: { claimId: id, versionId } })
}

/** Closes the gaps in the numbers of a claim's marks. @returns how many there are */
async function renumberMarks(db: Transaction, claimId: string): Promise<number> {
  const left = await db.framingMark.findMany({
    where: { claimId },
    orderBy: { position: 'asc' },
    select: { position: true },
  })
  for (const [number, { position }] of left.entries()) {
    if (number === position) continue
    const where = { claimId_position: { claimId, position } }
    await db.framingMark.update({ where, data: { position: number }, select: { position: true } })
  }
  return left.length
}

/** Retracts a claim, or with null brings it back; false where it is of another version by now. */
export async function updateRetracted(
  db: Transaction,
  { id, version }: { id: string; version: number },
  retractedAt: Instant | null,
): Promise<boolean> {
  const { count } = await db.claim.updateMany({
    where: { id, version },
    data: { retractedAt, version: version + 1 },
  })
  return count === 1
}

async function insertParts(
  db: Transaction,
  id: string,
  content: ClaimContent,
  { versionId, spans, marks }: Pick<ClaimFollows, 'versionId' | 'spans' | 'marks'>,
  firstMark: number,
): Promise<void> {
  const numbered = <T extends object>(rows: T[], first = 0) =>
    rows.map((row, index) => ({ claimId: id, position: first + index, ...row }))

  await db.claimSpan.createMany({ data: numbered(spans).map((row) => ({ ...row, versionId })) })
  await db.chainHop.createMany({
    data: numbered(content.chain).map((hop) => ({
      ...hop,
      sourceId: hop.sourceId ?? null,
      originId: hop.originId ?? null,
      articleId: hop.articleId ?? null,
    })),
  })
  await db.claimPlace.createMany({ data: numbered(content.places.map((name) => ({ name }))) })
  await db.claimActor.createMany({ data: numbered(content.actors.map((name) => ({ name }))) })
  await db.claimQuantity.createMany({
    data: numbered(content.quantities).map((quantity) => ({ ...quantity, value: quantity.value ?? null })),
  })
  await db.claimTopic.createMany({ data: content.topics.map((topicId) => ({ claimId: id, topicId })) })
  if (content.framing) await insertFraming(db, id, content.framing)
  await db.proposedField.createMany({
    data: content.proposed.map(({ field, by, why }) => ({ claimId: id, field, proposedBy: by, why })),
  })
  await db.framingMark.createMany({
    data: numbered(marks, firstMark).map((row) => ({ ...row, versionId })),
  })
}

function claimRow(content: ClaimContent) {
  return {
    statement: content.statement,
    headline: content.headline,
    mode: content.mode,
    kind: content.kind,
    speaker: content.speaker,
    originId: content.originId ?? null,
    certainty: content.certainty ?? null,
    timeExpression: content.time?.expression ?? null,
    timeEdtf: content.time?.edtf ?? null,
    timeBasis: content.time?.basis ?? null,
    timeBasisNote: content.time?.basisNote ?? null,
    timeNote: content.time?.note ?? null,
  }
}

async function insertFraming(
  db: Transaction,
  claimId: string,
  framing: NonNullable<ClaimContent['framing']>,
): Promise<void> {
  await db.framing.create({
    data: {
      claimId,
      voice: framing.voice ?? null,
      cueStance: framing.cueStance ?? null,
      commitment: framing.commitment ?? null,
      agency: framing.agency ?? null,
      note: framing.note,
    },
    select: { claimId: true },
  })
  await db.framingFunction.createMany({
    data: framing.functions.map((name) => ({ claimId, function: name })),
  })
}
