import type { Flow, FlowEdge } from './flow'

/** In which column each step stands, and which edges lead back: those of a circle that are drawn against the others. */
export type Ranked = { rankOf: ReadonlyMap<string, number>; columns: number; back: ReadonlySet<FlowEdge> }

/**
 * Puts each step after all it has it from; articles that nobody has it from stand in the last column together. An edge
 * that would close a circle is left out of the order.
 */
export function rankFlow({ nodes, edges }: Flow): Ranked {
  const next = new Map<string, FlowEdge[]>()
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge])
  const back = new Set<FlowEdge>()
  const order: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (key: string) => {
    state.set(key, 'open')
    for (const edge of next.get(key) ?? []) {
      if (state.get(edge.to) === 'open') back.add(edge)
      else if (!state.has(edge.to)) visit(edge.to)
    }
    state.set(key, 'done')
    order.unshift(key)
  }
  const isReached = new Set(edges.map(({ to }) => to))
  for (const { key } of nodes) if (!isReached.has(key)) visit(key)
  for (const { key } of nodes) if (!state.has(key)) visit(key)
  const rankOf = new Map(order.map((key) => [key, 0]))
  for (const key of order)
    for (const edge of next.get(key) ?? [])
      if (!back.has(edge)) rankOf.set(edge.to, Math.max(rankOf.get(edge.to) ?? 0, (rankOf.get(key) ?? 0) + 1))
  const last = Math.max(0, ...rankOf.values())
  for (const { key, role } of nodes) if (role === 'ARTICLE' && !next.has(key)) rankOf.set(key, last)
  return { rankOf, columns: last + 1, back }
}
