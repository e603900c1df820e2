import { getLink } from '@/lib/db/links'
import { updateLinkState } from '@/lib/db/write-link'
import { deriveLink } from '@/lib/domain/link-state'
import type { Link } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import type { Context } from './context'

/**
 * A link with its claims, assessments and rulings.
 * @throws Refusal NOT_FOUND
 */
export async function requireLink(ctx: Context, linkId: string | null): Promise<Link> {
  const link = linkId === null ? null : await getLink(ctx.db, linkId)
  if (!link) throw new Refusal('NOT_FOUND')
  return link
}

/**
 * Rewrites what a link's state and kind follow from: to be called after every change of an assessment or ruling, and
 * the only place that stores them.
 * @returns the link as it now stands
 */
export async function storeDerivedLink(ctx: Context, linkId: string): Promise<Link> {
  const changed = await requireLink(ctx, linkId)
  await updateLinkState(ctx.db, linkId, deriveLink(changed), ctx.now.toISOString())
  return requireLink(ctx, linkId)
}
