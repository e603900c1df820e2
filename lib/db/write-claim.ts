import type { AddClaimInput } from '@/lib/domain/claim-input'
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
  const { versionId } = follows
  await db.claim.create({ data: claimRow(id, input, follows.createdAt), select: { id: true } })
  const numbered = <T extends object>(rows: T[]) =>
    rows.map((row, position) => ({ claimId: id, position, ...row }))

  await db.claimSpan.createMany({ data: numbered(follows.spans).map((row) => ({ ...row, versionId })) })
  await db.chainHop.createMany({
    data: numbered(input.chain).map((hop) => ({
      ...hop,
      sourceId: hop.sourceId ?? null,
      originId: hop.originId ?? null,
      articleId: hop.articleId ?? null,
    })),
  })
  await db.claimPlace.createMany({ data: numbered(input.places.map((name) => ({ name }))) })
  await db.claimActor.createMany({ data: numbered(input.actors.map((name) => ({ name }))) })
  await db.claimQuantity.createMany({
    data: numbered(input.quantities).map((quantity) => ({ ...quantity, value: quantity.value ?? null })),
  })
  await db.claimTopic.createMany({ data: input.topics.map((topicId) => ({ claimId: id, topicId })) })
  if (input.framing) await insertFraming(db, id, input.framing)
  await db.proposedField.createMany({
    data: input.proposed.map(({ field, by, why }) => ({ claimId: id, field, proposedBy: by, why })),
  })
  await db.framingMark.createMany({ data: numbered(follows.marks).map((row) => ({ ...row, versionId })) })
}

function claimRow(id: string, input: AddClaimInput, createdAt: Instant) {
  return {
    id,
    articleId: input.articleId,
    statement: input.statement,
    headline: input.headline,
    mode: input.mode,
    kind: input.kind,
    speaker: input.speaker,
    originId: input.originId ?? null,
    certainty: input.certainty ?? null,
    timeExpression: input.time?.expression ?? null,
    timeEdtf: input.time?.edtf ?? null,
    timeBasis: input.time?.basis ?? null,
    timeBasisNote: input.time?.basisNote ?? null,
    timeNote: input.time?.note ?? null,
    createdAt,
  }
}

async function insertFraming(
  db: Transaction,
  claimId: string,
  framing: NonNullable<AddClaimInput['framing']>,
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
