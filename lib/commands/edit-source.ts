import type { EditSourceInput, RetractInput } from '@/lib/domain/edit-input'
import { changeRecord, type Edited, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { sourceReversal } from './reversals/source'

/** Says anew what is said of a source. */
export async function editSource(ctx: Context, { homepage, ...input }: EditSourceInput): Promise<Edited> {
  allow(ctx, 'source.edit')
  const said = { ...input, homepage: homepage ?? null }
  return changeRecord(ctx, sourceReversal, input, (now) => ({ ...now, ...said }), {
    action: 'source.edit',
    subjectType: 'source',
  })
}

/** Retracts a source that no live article and no chain of a live claim names, or lets it stand again. */
export async function retractSource(ctx: Context, input: RetractInput): Promise<Edited> {
  allow(ctx, 'source.retract')
  return retractRecord(ctx, sourceReversal, input, { action: 'source.retract', subjectType: 'source' })
}
