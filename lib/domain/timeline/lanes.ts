/**
 * Puts what lies along one line into as few lanes as it takes for nothing to cover anything: each into the first lane
 * that is free where it begins.
 * @param extents in any order
 * @param gap what stays free between two in one lane
 * @returns the lane of each, from 0, in the order given
 */
export function placeInLanes(extents: readonly { start: number; end: number }[], gap: number): number[] {
  const lanes: number[] = []
  const ends: number[] = []
  const order = extents.map((_, at) => at)
  const startOf = (at: number) => extents[at]?.start ?? 0
  order.sort((x, y) => startOf(x) - startOf(y) || x - y)
  for (const at of order) {
    const { start, end } = extents[at] ?? { start: 0, end: 0 }
    const free = ends.findIndex((taken) => taken + gap <= start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = end
    lanes[at] = lane
  }
  return lanes
}
