import { getLastStoredEntry, getRecheckEntryBy } from '@/lib/db/write-audit'
import { clearRechecks, reopenRechecks } from '@/lib/db/write-recheck'
import { isUndecided } from '@/lib/domain/claim-standing'
import type { Instant, Link } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import type { RecheckLinkInput } from '@/lib/domain/version-input'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireLink } from './derive-link'

/**
 * Says that a link that was to be looked at again still holds as it is assessed.
 * @throws Refusal CLAIM_UNDECIDED while a claim of it is not found, and nobody has decided where it stands: there is no
 *   telling which words the link would hold of
 */
export async function recheckLink(
  ctx: Context,
  input: RecheckLinkInput,
): Promise<{ linkId: string; entryId: string }> {
  allow(ctx, 'link.recheck')
  const link = await requireLink(ctx, input.linkId)
  if (link.rechecks.length === 0) throw new Refusal('NOTHING_TO_CHECK')
  if (link.version !== input.version) throw new Refusal('CHANGED_MEANWHILE')
  if (isUndecided(link.a) || isUndecided(link.b)) throw new Refusal('CLAIM_UNDECIDED')
  return { linkId: link.id, entryId: await settleRechecks(ctx, link, 'still holds') }
}

/**
 * Clears what is open of a link whose pair was just assessed; one that has nothing open is left alone.
 * @param byEntry the audit entry of the assessment that settles it
 */
export async function settleAssessed(ctx: Context, linkId: string, byEntry: string): Promise<void> {
  const link = await requireLink(ctx, linkId)
  if (link.rechecks.length > 0) await settleRechecks(ctx, link, 'assessed again', { byEntry })
}

async function settleRechecks(
  ctx: Context,
  link: Link,
  found: string,
  telling: { byEntry?: string; undoes?: string } = {},
): Promise<string> {
  await clearRechecks(ctx.db, link.id, ctx.now.toISOString())
  return tellRecheck(ctx, link.id, { toLookAtAgain: link.rechecks }, { found }, telling)
}

/**
 * What undoing a change of an assessment means for its link: what the assessment settled is open again, and a redo
 * settles it again. Left as it is where the pair was looked at by others, or marked anew, meanwhile.
 * @param undoes the audit entry that is undone
 * @param byEntry the audit entry of the undo
 */
export async function undoSettled(
  ctx: Context,
  linkId: string,
  { undoes, byEntry }: { undoes: string; byEntry: string },
): Promise<void> {
  const told = await getRecheckEntryBy(ctx.db, linkId, undoes)
  if (!told) return
  const isLast = (await getLastStoredEntry(ctx.db, 'link', linkId))?.id === told.id
  const link = await requireLink(ctx, linkId)
  const telling = { byEntry, undoes: told.id }
  if (told.found === null) {
    if (isLast) await settleRechecks(ctx, link, 'assessed again', telling)
    return
  }
  if ((!isLast && link.rechecks.length === 0) || assessedByOthersSince(ctx, link, told.at)) return
  if (!(await reopenRechecks(ctx.db, linkId, told.at))) return
  const { rechecks } = await requireLink(ctx, linkId)
  await tellRecheck(ctx, linkId, { found: told.found }, { toLookAtAgain: rechecks }, telling)
}

function assessedByOthersSince(ctx: Context, { assessments }: Link, at: Instant): boolean {
  return assessments.some(
    (one) => one.analyst.id !== ctx.actor.id && one.retractedAt === null && one.assessedAt > at,
  )
}

function tellRecheck(
  ctx: Context,
  linkId: string,
  before: object,
  after: object,
  { byEntry, undoes }: { byEntry?: string; undoes?: string },
): Promise<string> {
  return audit(ctx, {
    action: undoes ? 'change.undo' : 'link.recheck',
    subjectType: 'link',
    subjectId: linkId,
    linkId,
    before,
    after: byEntry ? { ...after, byEntry } : after,
    undoes,
  })
}
