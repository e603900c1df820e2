import type { OriginFacts } from '../record'
import { type ChainEdge, edgesOf, numberCircles, restEdges, type SourceOf, walkChain } from './chain-graph'
import type { ChainInRecord, ChainNode } from './chain-path'

/** Ids of what may lie on a circle. */
export type SuspectPlaces = { articles: string[]; origins: string[]; sources: string[] }

/** Stands for every claim that has it straight from one origin, whatever its article. */
const ANYONE: ChainNode = 'source:'

/**
 * What may lie on a circle of chains, told from the few chains that lead through more than one origin and their article.
 * The others, most of a record, need not be read: each is taken to lead from any origin to any article. So all that lies
 * on a circle is among the places, and mostly there are none.
 * @param winding every chain that leads through an article or a source other than its own, or through two origins
 * @param sourceOf the source of each article that one of these leads through
 */
export function suspectPlaces(
  winding: readonly ChainInRecord[],
  sourceOf: SourceOf,
  rests: OriginFacts['rests'],
): SuspectPlaces {
  const edges: ChainEdge[] = [...edgesOf(winding.map(walkChain), sourceOf), ...restEdges(rests)]
  const pointed = new Set(edges.map(({ from }) => from))
  const fed = new Set(edges.map(({ to }) => to))
  const guess = (from: ChainNode, to: ChainNode): ChainEdge => ({ from, to, certainty: 'LIKELY', by: null })
  for (const node of fed) if (node.startsWith('origin:')) edges.push(guess(node, ANYONE))
  for (const node of pointed) if (!node.startsWith('origin:')) edges.push(guess(ANYONE, node))
  for (const [article, source] of sourceOf) if (pointed.has(source)) edges.push(guess(article, source))
  const places = [...numberCircles(edges).keys()].filter((node) => node !== ANYONE)
  const of = (kind: string) =>
    places.flatMap((node) => (node.startsWith(`${kind}:`) ? [node.slice(kind.length + 1)] : []))
  return { articles: of('article'), origins: of('origin'), sources: of('source') }
}
