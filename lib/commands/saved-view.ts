import { insertSavedView } from '@/lib/db/saved-views'
import type { RetractInput } from '@/lib/domain/edit-input'
import type { AddSavedViewInput, RenameSavedViewInput } from '@/lib/domain/saved-view-input'
import { audit } from './audit'
import { type Added, changeRecord, type Edited, requireRecord, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { requireFreeName, savedViewReversal } from './reversals/saved-view'

const subjectType = 'savedView'

/**
 * Keeps a list with what narrows and orders it under a name, for everybody.
 * @throws Refusal VIEW_NAME_TAKEN
 */
export async function saveView(ctx: Context, { name, list, query }: AddSavedViewInput): Promise<Added> {
  allow(ctx, 'savedView.add')
  await requireFreeName(ctx, name)
  const analyst = { id: ctx.actor.id, name: ctx.actor.name }
  const id = ctx.newId('savedView')
  await insertSavedView(ctx.db, { id, name, list, query, analyst, version: 1, retractedAt: null })
  const after = await requireRecord(ctx, savedViewReversal, id)
  return { id, entryId: await audit(ctx, { action: 'savedView.add', subjectType, subjectId: id, after }) }
}

/** Gives a saved view another name; its address stays. */
export async function renameView(ctx: Context, { name, ...seen }: RenameSavedViewInput): Promise<Edited> {
  allow(ctx, 'savedView.edit')
  return changeRecord(ctx, savedViewReversal, seen, (now) => ({ ...now, name }), {
    action: 'savedView.edit',
    subjectType,
  })
}

/** Retracts a saved view, or lets it stand again. */
export async function retractView(ctx: Context, input: RetractInput): Promise<Edited> {
  allow(ctx, 'savedView.retract')
  return retractRecord(ctx, savedViewReversal, input, { action: 'savedView.retract', subjectType })
}
