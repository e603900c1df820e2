import { clearRechecks } from '@/lib/db/write-recheck'
import type { Link } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import type { RecheckLinkInput } from '@/lib/domain/version-input'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireLink } from './derive-link'

/** Says that a link that was to be looked at again still holds as it is assessed. */
export async function recheckLink(
  ctx: Context,
  input: RecheckLinkInput,
): Promise<{ linkId: string; entryId: string }> {
  allow(ctx, 'link.recheck')
  const link = await requireLink(ctx, input.linkId)
  if (link.rechecks.length === 0) throw new Refusal('NOTHING_TO_CHECK')
  if (link.version !== input.version) throw new Refusal('CHANGED_MEANWHILE')
  return { linkId: link.id, entryId: await settleRechecks(ctx, link, 'still holds') }
}

/** Clears what is open of a link whose pair was just assessed; one that has nothing open is left alone. */
export async function settleAssessed(ctx: Context, linkId: string): Promise<void> {
  const link = await requireLink(ctx, linkId)
  if (link.rechecks.length > 0) await settleRechecks(ctx, link, 'assessed again')
}

async function settleRechecks(ctx: Context, link: Link, found: string): Promise<string> {
  await clearRechecks(ctx.db, link.id, ctx.now.toISOString())
  return audit(ctx, {
    action: 'link.recheck',
    subjectType: 'link',
    subjectId: link.id,
    linkId: link.id,
    before: { toLookAtAgain: link.rechecks },
    after: { found },
  })
}
