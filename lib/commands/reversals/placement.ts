import { isDeepStrictEqual } from 'node:util'
import { getClaim } from '@/lib/db/claims'
import { getTexts } from '@/lib/db/versions'
import { getLatestText } from '@/lib/db/write-article'
import { getStoredEntry, type StoredEntry } from '@/lib/db/write-audit'
import { removeMarksIn, rewriteClaim } from '@/lib/db/write-claim'
import { decideRefinding, updateStanding } from '@/lib/db/write-version'
import { contentOf } from '@/lib/domain/claim-content'
import type { Claim } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { checkSpan } from '@/lib/domain/span'
import { audit } from '../audit'
import type { Context } from '../context'
import { markEdited } from '../mark-edited'
import { type Decided, takePlaces, withDecided } from '../place-claim'

type Snapshot = Claim & { decided?: Decided }

/** Whether a change, or what it takes back, or what that took back, placed a claim in a corrected text. */
export async function isOfPlacing(ctx: Context, entry: StoredEntry): Promise<boolean> {
  let at: StoredEntry | null = entry
  while (at?.undoes) at = await getStoredEntry(ctx.db, at.undoes)
  return at?.action === 'claim.place'
}

/**
 * Undoes where a claim was placed in a corrected text: it is quoted again from where it was, word for word, and is to
 * be decided again. Redoing places it again. Its links were judged by other words than it has now: they are to be
 * looked at again.
 * @throws Refusal UNDO_BUILT_ON where the article has another text by now, or the earlier one was taken down;
 *   UNDO_NOT_POSSIBLE where it was not kept what was decided before
 */
export async function undoPlacement(ctx: Context, entry: StoredEntry): Promise<string> {
  const claim = await getClaim(ctx.db, entry.subjectId)
  if (!claim) throw new Refusal('NOT_FOUND')
  const next: Snapshot = JSON.parse(entry.before ?? '{}')
  if (!next.decided) throw new Refusal('UNDO_NOT_POSSIBLE')
  const { versionId, decision, decidedAt } = next.decided
  const latest = await getLatestText(ctx.db, claim.article.id)
  if (latest?.versionId !== versionId) throw new Refusal('UNDO_BUILT_ON')
  const before = await withDecided(ctx, claim, versionId)
  if (!(await goBack(ctx, claim, next, latest))) throw new Refusal('CHANGED_MEANWHILE')
  await decideRefinding(ctx.db, { claimId: claim.id, versionId }, decision, decidedAt)
  const now = await getClaim(ctx.db, claim.id)
  if (!now) throw new Error(`Claim ${claim.id} is not there after its placing was undone.`)
  const entryId = await audit(ctx, {
    action: 'change.undo',
    subjectType: 'claim',
    subjectId: claim.id,
    before,
    after: await withDecided(ctx, now, versionId),
    undoes: entry.id,
  })
  await markEdited(ctx, { before: claim, after: now, entryId, undoes: entry.id, askedOn: versionId })
  return entryId
}

/** Makes the claim stand where `next` says. @returns false where it is of another version by now */
async function goBack(
  ctx: Context,
  now: Claim,
  next: Snapshot,
  latest: { versionId: string; text: string },
): Promise<boolean> {
  const isMoved = now.versionId !== next.versionId
  if (!isMoved && isDeepStrictEqual(contentOf(now), contentOf(next)))
    return updateStanding(ctx.db, now, next.standing)
  if (isMoved && next.versionId === latest.versionId) return takePlaces(ctx, now, latest, next.spans)
  const { versionId, spans, standing, framing, retractedAt } = next
  const text = (await getTexts(ctx.db, [versionId])).get(versionId) ?? ''
  if (spans.some(({ start, quote }) => checkSpan(text, start, quote) !== null))
    throw new Refusal('UNDO_BUILT_ON')
  if (isMoved) await removeMarksIn(ctx.db, now)
  const follows = { versionId, spans, standing, marks: framing.marks, retractedAt }
  return rewriteClaim(ctx.db, now, contentOf(next), follows)
}
