import { isTaken, listMissing, type Referable } from '@/lib/db/references'
import { Refusal } from '@/lib/domain/refusal'
import type { Context } from './context'

/**
 * The id of a new record: the one given, or a new one.
 * @throws Refusal ALREADY_EXISTS where the id given was given before
 */
export async function requireFreeId(ctx: Context, kind: Referable, given?: string): Promise<string> {
  if (given === undefined) return ctx.newId(kind)
  if (await isTaken(ctx.db, kind, given)) throw new Refusal('ALREADY_EXISTS', 'id', `${kind} ${given}`)
  return given
}

/**
 * Checks that every id names a live record; ids that are null or absent name nothing and pass.
 * @throws Refusal NOT_FOUND on the field
 */
export async function requireThere(
  ctx: Context,
  kind: Referable,
  ids: readonly (string | null | undefined)[],
  field: string,
): Promise<void> {
  const given = ids.filter((id) => id !== null && id !== undefined)
  const missing = await listMissing(ctx.db, kind, [...new Set(given)])
  if (missing.length > 0) throw new Refusal('NOT_FOUND', field, `${kind} ${missing.join(', ')}`)
}

/** @throws Refusal INVALID_INPUT on the field where a value stands twice */
export function requireDistinct(values: readonly string[], field: string): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) throw new Refusal('INVALID_INPUT', field, `“${twice}” stands twice`)
}
