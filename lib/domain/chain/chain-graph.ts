import type { Membership } from '../origin-words'
import type { OriginFacts } from '../record'
import { type ChainInRecord, type ChainNode, type ChainPath, pathOf } from './chain-path'
import { findStrongComponents } from './strong-components'

/** That one place has it from another; `by` is a claim that says so, null where origins rest on each other. */
export type ChainEdge = { from: ChainNode; to: ChainNode; certainty: Membership; by: string | null }

export type WalkedChain = { chain: ChainInRecord; path: ChainPath }

export const walkChain = (chain: ChainInRecord): WalkedChain => ({ chain, path: pathOf(chain) })

/** The source of each article that has a chain. */
export type SourceOf = ReadonlyMap<ChainNode, ChainNode>

export const sourcesOf = (chains: readonly ChainInRecord[]): SourceOf =>
  new Map(chains.map(({ articleId, sourceId }) => [`article:${articleId}`, `source:${sourceId}`]))

/**
 * The steps that some chains take, one for each two places, the surest kept; and of sources that a chain names at large,
 * that they say what their articles say.
 */
export function edgesOf(walked: readonly WalkedChain[], sourceOf: SourceOf): ChainEdge[] {
  const edges = new Map<string, ChainEdge>()
  const add = (edge: ChainEdge) => {
    const key = `${edge.from} ${edge.to}`
    if (edges.get(key)?.certainty !== 'CERTAIN' && edges.get(key)?.certainty !== edge.certainty)
      edges.set(key, edge)
  }
  const sources = new Set<string>()
  for (const { chain, path } of walked) {
    for (const [at, place] of path.places.entries()) {
      if (place.node.startsWith('source:')) sources.add(place.node)
      const before = path.places[at - 1]
      // A source and then its article are one and the same.
      if (!before || sourceOf.get(place.node) === before.node) continue
      const certainty = before.sure && place.sure ? 'CERTAIN' : 'LIKELY'
      add({ from: before.node, to: place.node, certainty, by: chain.claimId })
    }
  }
  for (const { chain } of walked) {
    const source: ChainNode = `source:${chain.sourceId}`
    if (sources.has(source))
      add({ from: `article:${chain.articleId}`, to: source, certainty: 'LIKELY', by: chain.claimId })
  }
  return [...edges.values()]
}

/** Who rests on whom, as steps from the ground to what rests on it. */
export function restEdges(rests: OriginFacts['rests']): ChainEdge[] {
  return rests.map(({ originId, onId, certainty }) => ({
    from: `origin:${onId}`,
    to: `origin:${originId}`,
    certainty,
    by: null,
  }))
}

/** To each place that steps lead back to, the number of its circle; places on none are left out. */
export function numberCircles(edges: readonly ChainEdge[]): ReadonlyMap<ChainNode, number> {
  const numbers = new Map<ChainNode, number>()
  const numberOf = (node: ChainNode) => {
    const known = numbers.get(node) ?? numbers.size
    numbers.set(node, known)
    return known
  }
  const pairs = edges.map(({ from, to }): [number, number] => [numberOf(from), numberOf(to)])
  const found = findStrongComponents(numbers.size, pairs)
  const circles = new Map<ChainNode, number>()
  for (const [node, number] of numbers) {
    const circle = found[number] ?? -1
    if (circle !== -1) circles.set(node, circle)
  }
  return circles
}

/** The steps that stay within one circle. */
export function edgesWithin(
  edges: readonly ChainEdge[],
  circles: ReadonlyMap<ChainNode, number>,
): ChainEdge[] {
  return edges.filter(({ from, to }) => circles.has(from) && circles.get(from) === circles.get(to))
}
