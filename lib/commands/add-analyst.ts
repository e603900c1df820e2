import { insertAnalyst, isAnalystNameTaken } from '@/lib/db/write-analyst'
import type { AddAnalystInput, AddColleagueInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireFreeId } from './require'

/** Adds a person who annotates. The first analyst of a record adds themselves. */
export async function addAnalyst(ctx: Context, input: AddAnalystInput): Promise<{ id: string }> {
  allow(ctx, 'analyst.add')
  const id = await requireFreeId(ctx, 'analyst', input.id)
  await insertAnalyst(ctx.db, { id, name: input.name, createdAt: ctx.now.toISOString() })
  const after = { id, name: input.name, version: 1 }
  await audit(ctx, { action: 'analyst.add', subjectType: 'analyst', subjectId: id, after })
  return { id }
}

/** Adds another person who annotates, under a name that tells them apart. */
export async function addColleague(ctx: Context, { name }: AddColleagueInput): Promise<{ id: string }> {
  if (await isAnalystNameTaken(ctx.db, name, '')) throw new Refusal('NAME_TAKEN', 'name')
  return addAnalyst(ctx, { name })
}
