import { findSavedViewNamed, getSavedView, updateSavedView } from '@/lib/db/saved-views'
import { Refusal } from '@/lib/domain/refusal'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import type { Context } from '../context'
import type { Reversal } from './reversal'

export const savedViewReversal: Reversal<SavedViewRecord> = {
  read: (ctx, id) => getSavedView(ctx.db, id),
  async write(ctx, now, next) {
    if (next.retractedAt === null) await requireFreeName(ctx, next.name, now.id)
    return updateSavedView(ctx.db, now, next)
  },
}

/**
 * One name leads to one view.
 * @param but the view that is to have the name
 * @throws Refusal VIEW_NAME_TAKEN, pointing to the view that has it, case and accents aside
 */
export async function requireFreeName(ctx: Context, name: string, but?: string): Promise<void> {
  const same = await findSavedViewNamed(ctx.db, name, but)
  if (!same) return
  throw new Refusal('VIEW_NAME_TAKEN', 'name', name, { label: same.name, href: `/views/${same.id}` })
}
