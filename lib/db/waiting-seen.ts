// Kept on globalThis because pages and actions may be different modules of the built server, and must see one list.
const kept = globalThis as typeof globalThis & { crossreadWaitingSeen?: Map<string, Set<string>> }

function waiting(): Map<string, Set<string>> {
  kept.crossreadWaitingSeen ??= new Map()
  return kept.crossreadWaitingSeen
}

/** The analysts of whom something waits. */
export function listWaitingAnalysts(): string[] {
  return [...waiting().keys()]
}

/** The links an analyst was sent others' judgements of that PairSeen does not hold yet. */
export function listWaitingSeen(analystId: string): string[] {
  return [...(waiting().get(analystId) ?? [])]
}

export function addWaitingSeen(analystId: string, linkIds: readonly string[]): void {
  const ids = waiting().get(analystId) ?? new Set()
  waiting().set(analystId, ids)
  for (const id of linkIds) ids.add(id)
}

/** To be called once these links are written. */
export function dropWaitingSeen(analystId: string, linkIds: readonly string[]): void {
  const ids = waiting().get(analystId)
  for (const id of linkIds) ids?.delete(id)
  if (ids?.size === 0) waiting().delete(analystId)
}
