import { compareText } from '../reading-order'
import type { Flow, FlowEdge } from './flow'
import type { Ranked } from './flow-ranks'

/** A place in a column: a step, or where an edge passes through a column between its ends. */
export type Slot = { key: string; isBox: boolean }

type Ordered = { columns: Slot[][]; waysOf: ReadonlyMap<FlowEdge, string[]> }

/** How often columns are put in order from their neighbours; more changes little. */
const SWEEPS = 4

/**
 * The columns of a drawing of merged chains, each in an order that keeps edges short: by the mean place of its neighbours.
 * Sugiyama, Tagawa and Toda (1981). What is of one voice stays together.
 * @param voiceOf the voice of a step; null where it has none to stand by
 */
export function orderColumns(
  { nodes, edges }: Flow,
  { rankOf, columns: count, back }: Ranked,
  voiceOf: (key: string) => string | null,
): Ordered {
  let columns = Array.from({ length: count }, (): Slot[] => [])
  for (const { key } of nodes) columns[rankOf.get(key) ?? 0]?.push({ key, isBox: true })
  const waysOf = new Map<FlowEdge, string[]>()
  const neighbours = new Map<string, string[]>()
  const tie = (x: string, y: string) => {
    neighbours.set(x, [...(neighbours.get(x) ?? []), y])
    neighbours.set(y, [...(neighbours.get(y) ?? []), x])
  }
  for (const [number, edge] of edges.entries()) {
    if (back.has(edge)) continue
    const [from, to] = [rankOf.get(edge.from) ?? 0, rankOf.get(edge.to) ?? 0]
    const way: string[] = []
    for (let rank = from + 1; rank < to; rank += 1) {
      const key = `edge ${number} ${rank}`
      columns[rank]?.push({ key, isBox: false })
      way.push(key)
    }
    waysOf.set(edge, way)
    const all = [edge.from, ...way, edge.to]
    for (const [at, key] of all.entries()) if (at > 0) tie(all[at - 1] ?? '', key)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const places = new Map(
      columns.flatMap((column) =>
        column.map((slot, at): [string, number] => [slot.key, (at + 0.5) / column.length]),
      ),
    )
    columns = columns.map((column) => sortColumn(column, places, neighbours, voiceOf))
  }
  return { columns, waysOf }
}

function sortColumn(
  column: Slot[],
  places: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, string[]>,
  voiceOf: (key: string) => string | null,
): Slot[] {
  const mean = (keys: readonly number[]) => keys.reduce((sum, one) => sum + one, 0) / Math.max(1, keys.length)
  const ownPlace = (key: string) => {
    const around = (neighbours.get(key) ?? []).flatMap((other) => places.get(other) ?? [])
    return around.length > 0 ? mean(around) : (places.get(key) ?? 0)
  }
  const own = new Map(column.map(({ key }) => [key, ownPlace(key)]))
  const groupOf = ({ key }: Slot) => voiceOf(key) ?? `alone ${key}`
  const groups = new Map<string, number[]>()
  for (const slot of column)
    groups.set(groupOf(slot), [...(groups.get(groupOf(slot)) ?? []), own.get(slot.key) ?? 0])
  const groupPlace = (slot: Slot) => mean(groups.get(groupOf(slot)) ?? [])
  return [...column].sort(
    (x, y) =>
      groupPlace(x) - groupPlace(y) ||
      compareText(groupOf(x), groupOf(y)) ||
      (own.get(x.key) ?? 0) - (own.get(y.key) ?? 0),
  )
}
