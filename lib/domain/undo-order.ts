/**
 * What may be undone, from the order of changes alone. An undo is a change that names the one it takes back; undoing an
 * undo is a redo. Changes that cancel each other out are as if they had not been, so that several can be undone one
 * after the other, last first, and redone in the opposite order.
 */
export type Step = { id: string; seq: number; undoes: string | null }

/** The ids of the steps that an undo in force took back. `steps` of any records, newest first. */
export function listCancelled(steps: readonly Step[]): Set<string> {
  const cancelled = new Set<string>()
  for (const { id, undoes } of steps) if (undoes !== null && !cancelled.has(id)) cancelled.add(undoes)
  return cancelled
}

/**
 * The change of the same record that stands in the way of undoing a step: the newest later one that is in force and
 * does not merely take back another later one; null where there is none. Where it undoes the very step, that was
 * undone already.
 * @param later the record's steps after it, newest first
 */
export function findBlocking<T extends Step>(step: Step, later: readonly T[]): T | null {
  const cancelled = listCancelled(later)
  const after = new Set(later.map(({ id }) => id))
  return (
    later.find(
      ({ id, undoes }) => !cancelled.has(id) && (undoes === null || undoes === step.id || !after.has(undoes)),
    ) ?? null
  )
}

/** Whether a step does something or does it again; an undo, or the undo of a redo, takes something back. */
export function isDoing(step: Step, stepOf: (id: string) => Step | undefined): boolean {
  let depth = 0
  let at: Step | undefined = step
  while (at?.undoes) {
    depth += 1
    at = stepOf(at.undoes)
  }
  return depth % 2 === 0
}

/** The newest step in force that does something (to be undone), or takes something back (to be redone). */
export function findLast<T extends Step>(steps: readonly T[], which: 'UNDO' | 'REDO'): T | null {
  const cancelled = listCancelled(steps)
  const byId = new Map(steps.map((step) => [step.id, step]))
  const wanted = (step: T) => isDoing(step, (id) => byId.get(id)) === (which === 'UNDO')
  return steps.find((step) => !cancelled.has(step.id) && wanted(step)) ?? null
}
