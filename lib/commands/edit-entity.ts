import type { EditEntityInput, RetractInput } from '@/lib/domain/edit-input'
import { changeRecord, type Edited, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { entityReversal } from './reversals/entity'

/** Says anew by which names an entity is known. */
export async function editEntity(ctx: Context, { aliases, ...said }: EditEntityInput): Promise<Edited> {
  allow(ctx, 'entity.edit')
  const sorted = [...aliases].sort()
  return changeRecord(ctx, entityReversal, said, (now) => ({ ...now, ...said, aliases: sorted }), {
    action: 'entity.edit',
    subjectType: 'entity',
  })
}

/** Retracts an entity, so that its names are no longer taken for names of one; or lets it stand again. */
export async function retractEntity(ctx: Context, input: RetractInput): Promise<Edited> {
  allow(ctx, 'entity.retract')
  return retractRecord(ctx, entityReversal, input, { action: 'entity.retract', subjectType: 'entity' })
}
