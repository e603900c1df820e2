// Kept on globalThis because pages and actions may be different modules of the built server, and must see one list.
const kept = globalThis as typeof globalThis & { crossreadWaitingSeen?: Map<string, Set<string>> }

function waiting(): Map<string, Set<string>> {
  kept.crossreadWaitingSeen ??= new Map()
  return kept.crossreadWaitingSeen
}

/** The links an analyst was sent others' judgements of that PairSeen does not hold yet. */
export function listWaitingSeen(analystId: string): string[] {
  return [...(waiting().get(analystId) ?? [])]
}

export function addWaitingSeen(analystId: string, linkIds: readonly string[]): void {
  waiting().set(analystId, new Set([...listWaitingSeen(analystId), ...linkIds]))
}

/** To be called once these links are written. */
export function dropWaitingSeen(analystId: string, linkIds: readonly string[]): void {
  const left = listWaitingSeen(analystId).filter((id) => !linkIds.includes(id))
  if (left.length > 0) waiting().set(analystId, new Set(left))
  else waiting().delete(analystId)
}
