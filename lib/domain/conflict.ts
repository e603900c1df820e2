/**
 * Two people, or two tabs, edited one record. Compared field by field against what both began from, no word of either
 * is lost: what only one of them changed is kept or taken, and what both changed is chosen by whoever saves second.
 */
export type FieldConflict<Fields> = {
  field: keyof Fields
  /** Who changed it: only who typed, only who saved before, both to the same, or each to something else. */
  changedBy: 'TYPED' | 'SAVED' | 'ALIKE' | 'BOTH'
}

/** How a field that both changed is settled; BOTH sets two texts one below the other. */
export type ConflictChoice = 'TYPED' | 'SAVED' | 'BOTH'

/**
 * The fields that differ between the three, in the order of `fields`.
 * @param start what the form was filled from
 * @param typed what stands in the form
 * @param saved what stands in the record now
 */
export function listConflicts<Fields extends object>(
  fields: readonly (keyof Fields)[],
  start: Fields,
  typed: Fields,
  saved: Fields,
): FieldConflict<Fields>[] {
  return fields.flatMap((field): FieldConflict<Fields>[] => {
    const [mine, theirs] = [!isSame(typed[field], start[field]), !isSame(saved[field], start[field])]
    if (!mine && !theirs) return []
    if (!theirs) return [{ field, changedBy: 'TYPED' }]
    if (!mine) return [{ field, changedBy: 'SAVED' }]
    return [{ field, changedBy: isSame(typed[field], saved[field]) ? 'ALIKE' : 'BOTH' }]
  })
}

/** The record with what only one changed taken from them, and what both changed as it was chosen; typed words go first. */
export function settleConflicts<Fields extends object>(
  conflicts: readonly FieldConflict<Fields>[],
  typed: Fields,
  saved: Fields,
  choices: Partial<Record<keyof Fields, ConflictChoice>>,
): Fields {
  const settled = { ...typed }
  for (const { field, changedBy } of conflicts) {
    const choice = changedBy === 'BOTH' ? (choices[field] ?? 'TYPED') : changedBy
    if (choice === 'SAVED') settled[field] = saved[field]
    if (choice === 'BOTH') settled[field] = joinTexts(saved[field], typed[field])
  }
  return settled
}

/** What cannot be joined, since it is no text, stays as it was typed. */
function joinTexts<Value>(saved: Value, typed: Value): Value {
  return typeof saved === 'string' && typeof typed === 'string' ? (`${saved}\n\n${typed}` as Value) : typed
}

/** Values of a form are plain: text, numbers, lists and objects of these, in one order. */
function isSame(x: unknown, y: unknown): boolean {
  return JSON.stringify(x) === JSON.stringify(y)
}
