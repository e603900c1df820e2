import { insertPairsSeen } from '@/lib/db/pair-seen'
import { listWaitingSeen } from '@/lib/db/waiting-seen'
import { getAnalyst, type StoredAnalyst, updateAnalyst } from '@/lib/db/write-analyst'
import type { ChooseAnalystInput, WorkBlindInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { allow, type Context } from './context'

/**
 * Begins or ends working blind, for the acting analyst. What is so already is not said again. Before it begins, what
 * they were sent until now is written in the same transaction: where that fails, they do not work blind.
 */
export async function workBlind(ctx: Context, { blind, version }: WorkBlindInput): Promise<{ id: string }> {
  const { id } = ctx.actor
  allow(ctx, 'analyst.blind', id)
  const before = await requireAnalyst(ctx, id)
  if (before.blind === blind) return { id }
  if (!(await updateAnalyst(ctx.db, { id, version }, { blind }))) throw new Refusal('CHANGED_MEANWHILE')
  if (blind) await insertPairsSeen(ctx.db, id, listWaitingSeen(id), ctx.now.toISOString())
  const after = { ...before, blind, version: version + 1 }
  await audit(ctx, { action: 'analyst.blind', subjectType: 'analyst', subjectId: id, before, after })
  return { id }
}

/** The analyst who is to annotate. Nothing of the record changes by it. */
export async function chooseAnalyst(
  ctx: Context,
  { id }: ChooseAnalystInput,
): Promise<{ id: string; name: string }> {
  allow(ctx, 'analyst.choose')
  return requireAnalyst(ctx, id)
}

/** @throws Refusal NOT_FOUND */
export async function requireAnalyst(ctx: Context, id: string): Promise<StoredAnalyst> {
  const analyst = await getAnalyst(ctx.db, id)
  if (!analyst) throw new Refusal('NOT_FOUND')
  return analyst
}
