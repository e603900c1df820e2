/**
 * The way round by which an origin would rest on itself, its id at both ends; null where there is none.
 * @param on the ids it would rest on
 * @param rests who rests on whom, over the whole record; what the origin itself rests on now does not count
 */
export function findCircle(
  id: string,
  on: readonly string[],
  rests: readonly { originId: string; onId: string }[],
): string[] | null {
  const seen = new Set<string>()
  const ways = on.map((first) => [id, first])
  // The list grows while it is gone through: each way is made longer by what its last origin rests on.
  for (const way of ways) {
    const last = way.at(-1)
    if (last === id) return way
    if (last === undefined || seen.has(last)) continue
    seen.add(last)
    for (const { originId, onId } of rests) if (originId === last) ways.push([...way, onId])
  }
  return null
}
