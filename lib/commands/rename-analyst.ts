import { getAnalyst, isAnalystNameTaken, updateAnalystName } from '@/lib/db/write-analyst'
import type { RenameAnalystInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { allow, type Context } from './context'

/** Gives the acting analyst another name. */
export async function renameAnalyst(ctx: Context, input: RenameAnalystInput): Promise<{ id: string }> {
  const { id } = ctx.actor
  allow(ctx, 'analyst.rename', id)
  const before = await getAnalyst(ctx.db, id)
  if (!before) throw new Refusal('NOT_FOUND')
  if (await isAnalystNameTaken(ctx.db, input.name, id)) throw new Refusal('NAME_TAKEN', 'name')
  if (!(await updateAnalystName(ctx.db, id, input.version, input.name)))
    throw new Refusal('CHANGED_MEANWHILE')
  const after = { id, name: input.name, version: input.version + 1 }
  await audit(ctx, { action: 'analyst.rename', subjectType: 'analyst', subjectId: id, before, after })
  return { id }
}
