import { getClaim } from '@/lib/db/claims'
import { getLastRefinding, getTexts, listMarkPositions } from '@/lib/db/versions'
import { getLatestText } from '@/lib/db/write-article'
import { anchorClaim, decideRefinding, updateStanding } from '@/lib/db/write-version'
import type { RefindingDecision } from '@/lib/domain/claim-standing'
import { findQuotes } from '@/lib/domain/find-quotes'
import type { Claim, Instant, Span } from '@/lib/domain/record'
import { refindMarks } from '@/lib/domain/refinding'
import { Refusal } from '@/lib/domain/refusal'
import { checkSpan, spanAt } from '@/lib/domain/span'
import type { PlaceClaimInput } from '@/lib/domain/version-input'
import { audit } from './audit'
import { placeMarks } from './carry-claims'
import { allow, type Context } from './context'

/**
 * Decides on a claim that the latest text does not hold word for word: it is quoted anew, at a place proposed or given,
 * or it stays with the version it was quoted from. Its links stay to be looked at again either way. A claim that does
 * stand in the latest text can be quoted anew in it, for where it was found again may be wrong.
 */
export async function placeClaim(
  ctx: Context,
  input: PlaceClaimInput,
): Promise<{ claimId: string; entryId: string }> {
  allow(ctx, 'claim.place')
  const before = await requireClaim(ctx, input.claimId)
  if (before.standing === null && input.decision === 'KEPT') throw new Refusal('NOTHING_TO_DECIDE')
  if (before.version !== input.version) throw new Refusal('CHANGED_MEANWHILE')
  const latest = await getLatestText(ctx.db, before.article.id)
  if (!latest) throw new Refusal('NOT_FOUND')
  if (latest.versionId !== input.textVersionId) throw new Refusal('CHANGED_MEANWHILE')

  const told = await withDecided(ctx, before, latest.versionId)
  const done =
    input.decision === 'TAKEN'
      ? await takePlaces(ctx, before, latest, input.spans)
      : await updateStanding(ctx.db, before, 'KEPT')
  if (!done) throw new Refusal('CHANGED_MEANWHILE')
  const refinding = { claimId: before.id, versionId: latest.versionId }
  await decideRefinding(ctx.db, refinding, input.decision, ctx.now.toISOString())
  const entryId = await audit(ctx, {
    action: 'claim.place',
    subjectType: 'claim',
    subjectId: before.id,
    before: told,
    after: await withDecided(ctx, await requireClaim(ctx, before.id), latest.versionId),
  })
  return { claimId: before.id, entryId }
}

/** What was decided on a claim in the latest text, of which the claim itself tells nothing. */
export type Decided = { versionId: string; decision: RefindingDecision | null; decidedAt: Instant | null }

/** A claim as the audit keeps it when it is placed, so that placing can be undone whole. */
export async function withDecided(
  ctx: Context,
  claim: Claim,
  versionId: string,
): Promise<Claim & { decided: Decided }> {
  const last = await getLastRefinding(ctx.db, claim.id)
  const { decision, decidedAt } = last?.versionId === versionId ? last : { decision: null, decidedAt: null }
  return { ...claim, decided: { versionId, decision, decidedAt } }
}

async function requireClaim(ctx: Context, id: string): Promise<Claim> {
  const claim = await getClaim(ctx.db, id)
  if (!claim) throw new Refusal('NOT_FOUND')
  return claim
}

type Latest = { versionId: string; text: string }
type Given = { start: number | null; quote: string }

/** Quotes a claim anew from the latest text. @returns false where it is of another version by now */
export async function takePlaces(
  ctx: Context,
  claim: Claim,
  latest: Latest,
  given: Given[],
): Promise<boolean> {
  const { versionId, text } = latest
  // A claim has no more quotes than it had: their rows are written over.
  if (given.length > claim.spans.length) throw new Refusal('INVALID_INPUT', 'spans')
  const spans = given.map((one, index): Span => spanAt(text, requirePlace(text, one, index), one.quote))
  requireApart(spans)
  const texts = await getTexts(ctx.db, [claim.versionId])
  const marks = refindMarks(claim, spans, texts.get(claim.versionId) ?? '', text)
  const positions = (await listMarkPositions(ctx.db, [claim.id]))
    .filter((mark) => mark.versionId === claim.versionId)
    .map(({ position }) => position)
  return anchorClaim(ctx.db, claim, { versionId, spans, marks: placeMarks(marks, positions) })
}

/** Parts of two quotes may be the same words, but one place is not two quotes. */
function requireApart(spans: Span[]): void {
  const twice = spans.findIndex((span, index) =>
    spans.slice(0, index).some((other) => other.start === span.start && other.end === span.end),
  )
  if (twice > 0) throw new Refusal('SAME_PLACE_TWICE', `spans.${twice}`)
}

/** @throws Refusal where the quote does not stand there, or does not stand in the text exactly once */
function requirePlace(text: string, { start, quote }: Given, index: number): number {
  const field = `spans.${index}`
  if (start !== null) {
    const code = checkSpan(text, start, quote)
    if (code) throw new Refusal(code, field)
    return start
  }
  const places = findQuotes(text, [quote]).get(quote)
  const [only, another] = places?.starts ?? []
  if (only === undefined) throw new Refusal('QUOTE_NOT_IN_VERSION', field)
  if (another !== undefined) throw new Refusal('QUOTE_TWICE', field)
  return only
}
