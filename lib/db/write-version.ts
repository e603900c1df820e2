import type { FoundPlace } from '@/lib/domain/article-draft'
import type { ClaimStanding, RefindingDecision, RefindingOutcome } from '@/lib/domain/claim-standing'
import type { Instant, Span, StrippedRange } from '@/lib/domain/record'
import type { Transaction } from './client'

export type NewVersion = {
  id: string
  articleId: string
  sourceId: string
  number: number
  text: string
  textSha256: string
  bytesSha256: string
  capturedAt: Instant
  capturedHow: string
  encoding: string | null
}

/** A later version of an article with its page furniture; its fingerprint is stored apart. */
export async function insertVersion(
  db: Transaction,
  version: NewVersion,
  stripped: StrippedRange[],
): Promise<void> {
  await db.articleVersion.create({ data: version, select: { id: true } })
  await db.strippedRange.createMany({
    data: stripped.map(({ start, end, what, proposedBy }) => ({
      versionId: version.id,
      start,
      end,
      what,
      proposedBy,
    })),
  })
}

/** Counts a live article's version up; false, and nothing is written, where it is another by now. */
export async function advanceArticle(db: Transaction, id: string, version: number): Promise<boolean> {
  const { count } = await db.article.updateMany({
    where: { id, version, retractedAt: null },
    data: { version: version + 1 },
  })
  return count === 1
}

/** Where a claim stands now: its spans and marks in one version's text. A mark without a place stays where it was. */
export type Anchor = {
  versionId: string
  spans: Span[]
  marks: { position: number; place: FoundPlace }[]
}

/** Anchors a claim in another version; false, and nothing is written, where the claim is of another version by now. */
export async function anchorClaim(
  db: Transaction,
  claim: { id: string; version: number },
  { versionId, spans, marks }: Anchor,
): Promise<boolean> {
  if (!(await updateStanding(db, claim, null))) return false
  const claimId = claim.id
  for (const [position, span] of spans.entries()) {
    await db.claimSpan.update({
      where: { claimId_position: { claimId, position } },
      data: { versionId, ...span },
      select: { position: true },
    })
  }
  await db.claimSpan.deleteMany({ where: { claimId, position: { gte: spans.length } } })
  for (const { position, place } of marks) {
    await db.framingMark.update({
      where: { claimId_position: { claimId, position } },
      data: { versionId, start: place.start, end: place.end },
      select: { position: true },
    })
  }
  return true
}

/** Says where a claim stands; false, and nothing is written, where the claim is of another version by now. */
export async function updateStanding(
  db: Transaction,
  { id, version }: { id: string; version: number },
  standing: ClaimStanding | null,
): Promise<boolean> {
  const { count } = await db.claim.updateMany({
    where: { id, version },
    data: { standing, version: version + 1 },
  })
  return count === 1
}

export type NewRefinding = {
  claimId: string
  versionId: string
  outcome: RefindingOutcome
  proposed: (FoundPlace | null)[] | null
}

export async function insertRefindings(db: Transaction, refindings: NewRefinding[]): Promise<void> {
  await db.claimRefinding.createMany({
    data: refindings.map(({ proposed, ...row }) => ({
      ...row,
      proposed: proposed && JSON.stringify(proposed),
    })),
  })
}

/** Notes what was decided on a claim's refinding in a version, or with null that nothing is; one that has none needs no note. */
export async function decideRefinding(
  db: Transaction,
  { claimId, versionId }: { claimId: string; versionId: string },
  decision: RefindingDecision | null,
  decidedAt: Instant | null,
): Promise<void> {
  await db.claimRefinding.updateMany({ where: { claimId, versionId }, data: { decision, decidedAt } })
}
