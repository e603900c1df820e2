import { insertSource, isSourceNameTaken } from '@/lib/db/write-source'
import type { AddSourceInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { type Added, requireRecord } from './change-record'
import { allow, type Context } from './context'
import { requireFreeId } from './require'
import { sourceReversal } from './reversals/source'

/** Adds an outlet or body that publishes; its name is its own. */
export async function addSource(ctx: Context, input: AddSourceInput): Promise<Added> {
  allow(ctx, 'source.add')
  const id = await requireFreeId(ctx, 'source', input.id)
  if (await isSourceNameTaken(ctx.db, input.name)) throw new Refusal('ALREADY_EXISTS', 'name', input.name)
  await insertSource(ctx.db, id, input)
  const after = await requireRecord(ctx, sourceReversal, id)
  const entryId = await audit(ctx, { action: 'source.add', subjectType: 'source', subjectId: id, after })
  return { id, entryId }
}
