import { isAnalystNameTaken, updateAnalyst } from '@/lib/db/write-analyst'
import type { RenameAnalystInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireAnalyst } from './work-blind'

/** Gives the acting analyst another name. */
export async function renameAnalyst(ctx: Context, input: RenameAnalystInput): Promise<{ id: string }> {
  const { id } = ctx.actor
  allow(ctx, 'analyst.rename', id)
  const { blind: _, ...before } = await requireAnalyst(ctx, id)
  if (await isAnalystNameTaken(ctx.db, input.name, id)) throw new Refusal('NAME_TAKEN', 'name')
  if (!(await updateAnalyst(ctx.db, { id, version: input.version }, { name: input.name })))
    throw new Refusal('CHANGED_MEANWHILE')
  const after = { id, name: input.name, version: input.version + 1 }
  await audit(ctx, { action: 'analyst.rename', subjectType: 'analyst', subjectId: id, before, after })
  return { id }
}
