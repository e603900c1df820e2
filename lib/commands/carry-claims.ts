import { getClaims } from '@/lib/db/claims'
import { listLinksByClaim } from '@/lib/db/rechecks'
import { getTexts, listClaimsToCarry, listMarkPositions } from '@/lib/db/versions'
import { insertRechecks, type NewRecheck } from '@/lib/db/write-recheck'
import { anchorClaim, insertRefindings, updateStanding } from '@/lib/db/write-version'
import type { FoundPlace, Refinding } from '@/lib/domain/article-draft'
import { REFINDING_OUTCOMES, type RefindingOutcome } from '@/lib/domain/claim-standing'
import type { Claim } from '@/lib/domain/record'
import { refindClaims } from '@/lib/domain/refinding'
import { Refusal } from '@/lib/domain/refusal'
import { spanAt } from '@/lib/domain/span'
import { audit } from './audit'
import type { Context } from './context'

type Version = { versionId: string; number: number; text: string }

/**
 * Carries the claims of an article over to its new version, and marks the links of those that are not found word for
 * word. A claim that an analyst left with an earlier version stays there, and asks for nothing, unless it is found.
 * @returns how many live claims came out how
 */
export async function carryClaims(
  ctx: Context,
  articleId: string,
  version: Version,
): Promise<Record<RefindingOutcome, number>> {
  const claims = await listClaimsToCarry(ctx.db, articleId)
  const texts = await getTexts(ctx.db, [...new Set(claims.map(({ versionId }) => versionId))])
  const refindings = refindClaims(claims, texts, version.text)
  const positions = await readPositions(ctx, claims)
  for (const [index, claim] of claims.entries()) {
    const found = refindings[index]
    if (found) await carryClaim(ctx, claim, found, version, positions.get(claim.id) ?? [])
  }
  await insertRefindings(
    ctx.db,
    refindings.map(({ claimId, outcome, spans }) => ({
      claimId,
      versionId: version.versionId,
      outcome,
      proposed: outcome === 'CHANGED' ? spans : null,
    })),
  )
  await tellClaims(ctx, claims)
  const unsettled = claims.filter(({ standing }) => standing !== 'KEPT')
  await markLinks(ctx, unsettled, refindings, version)
  return countOutcomes(claims, refindings)
}

/** The positions of the marks of each claim's own version. */
async function readPositions(ctx: Context, claims: Claim[]): Promise<Map<string, number[]>> {
  const versionOf = new Map(claims.map(({ id, versionId }) => [id, versionId]))
  const positions = new Map<string, number[]>()
  for (const { claimId, versionId, position } of await listMarkPositions(ctx.db, [...versionOf.keys()])) {
    if (versionOf.get(claimId) !== versionId) continue
    positions.set(claimId, [...(positions.get(claimId) ?? []), position])
  }
  return positions
}

async function carryClaim(
  ctx: Context,
  claim: Claim,
  { outcome, spans, marks }: Refinding,
  { versionId, text }: Version,
  positions: number[],
): Promise<void> {
  const { db } = ctx
  if (outcome === 'SAME' || outcome === 'MOVED') {
    const places = spans.filter((place) => place !== null)
    const anchor = {
      versionId,
      spans: places.map(({ start, quote }) => spanAt(text, start, quote)),
      marks: placeMarks(marks, positions),
    }
    if (!(await anchorClaim(db, claim, anchor))) throw new Refusal('CHANGED_MEANWHILE')
  } else if (claim.standing !== 'KEPT' && claim.standing !== outcome) {
    if (!(await updateStanding(db, claim, outcome))) throw new Refusal('CHANGED_MEANWHILE')
  }
}

/** The marks that were found, each with its position in the claim. */
export function placeMarks(marks: (FoundPlace | null)[], positions: number[]) {
  return marks.flatMap((place, index) => {
    const position = positions[index]
    return place && position !== undefined ? [{ position, place }] : []
  })
}

/** One entry for each claim that changed. */
async function tellClaims(ctx: Context, claims: Claim[]): Promise<void> {
  const after = new Map(
    (
      await getClaims(
        ctx.db,
        claims.map(({ id }) => id),
      )
    ).map((claim) => [claim.id, claim]),
  )
  for (const before of claims) {
    const now = after.get(before.id)
    if (!now || now.version === before.version) continue
    await audit(ctx, {
      action: 'article.version',
      subjectType: 'claim',
      subjectId: before.id,
      before,
      after: now,
    })
  }
}

async function markLinks(
  ctx: Context,
  claims: Claim[],
  refindings: Refinding[],
  { versionId, number }: Version,
): Promise<void> {
  const outcomes = new Map(refindings.map(({ claimId, outcome }) => [claimId, outcome]))
  const asking = claims.map(({ id }) => id).filter((id) => isAsking(outcomes.get(id)))
  const since = ctx.now.toISOString()
  const rechecks = (await listLinksByClaim(ctx.db, asking)).flatMap(({ claimId, linkId }): NewRecheck[] => {
    const outcome = outcomes.get(claimId)
    return isAsking(outcome) ? [{ linkId, claimId, versionId, outcome, since }] : []
  })
  await insertRechecks(ctx.db, rechecks)
  for (const { linkId, claimId, outcome } of rechecks) {
    await audit(ctx, {
      action: 'article.version',
      subjectType: 'link',
      subjectId: linkId,
      linkId,
      after: { claim: claimId, outcome, versionNumber: number },
    })
  }
}

function isAsking(outcome: RefindingOutcome | undefined): outcome is NewRecheck['outcome'] {
  return outcome === 'CHANGED' || outcome === 'LOST'
}

function countOutcomes(claims: Claim[], refindings: Refinding[]): Record<RefindingOutcome, number> {
  const live = new Set(claims.filter(({ retractedAt }) => !retractedAt).map(({ id }) => id))
  const counts = Object.fromEntries(REFINDING_OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    RefindingOutcome,
    number
  >
  for (const { claimId, outcome } of refindings) if (live.has(claimId)) counts[outcome] += 1
  return counts
}
