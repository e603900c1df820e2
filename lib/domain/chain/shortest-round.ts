import { compareText } from '../reading-order'
import type { ChainEdge } from './chain-graph'
import type { ChainNode } from './chain-path'

/**
 * A shortest way that ends where it begins, from the first place by name that any leads back to; empty where none does.
 */
export function shortestRound(edges: readonly ChainEdge[]): ChainEdge[] {
  const from = new Map<ChainNode, ChainEdge[]>()
  for (const edge of edges) {
    const steps = from.get(edge.from)
    if (steps) steps.push(edge)
    else from.set(edge.from, [edge])
  }
  for (const start of [...from.keys()].sort(compareText)) {
    const round = roundFrom(start, from)
    if (round) return round
  }
  return []
}

function roundFrom(start: ChainNode, from: ReadonlyMap<ChainNode, ChainEdge[]>): ChainEdge[] | null {
  const cameBy = new Map<ChainNode, ChainEdge>()
  const reached = [start]
  // The list grows while it is gone through: nearest first.
  for (const node of reached)
    for (const edge of from.get(node) ?? []) {
      if (cameBy.has(edge.to)) continue
      cameBy.set(edge.to, edge)
      if (edge.to === start) return retrace(start, cameBy)
      reached.push(edge.to)
    }
  return null
}

function retrace(start: ChainNode, cameBy: ReadonlyMap<ChainNode, ChainEdge>): ChainEdge[] {
  const way: ChainEdge[] = []
  for (let edge = cameBy.get(start); edge; edge = edge.from === start ? undefined : cameBy.get(edge.from))
    way.unshift(edge)
  return way
}
