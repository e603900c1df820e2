import type { Membership } from '../origin-words'
import { compareText } from '../reading-order'
import type { OriginFacts } from '../record'
import {
  type ChainEdge,
  edgesOf,
  edgesWithin,
  numberCircles,
  restEdges,
  sourcesOf,
  type WalkedChain,
  walkChain,
} from './chain-graph'
import type { ChainInRecord, ChainNode, PathPlace } from './chain-path'
import { shortestRound } from './shortest-round'

/**
 * Chains that lead back to where they began, within one topic: what A has from B, B has from A.
 * - `way`: one shortest way round, each step with a claim that takes it, or null where one origin rests on another
 * - `claims`: every claim that goes some of the way, and whether it counts for nothing because of it
 */
export type ChainCircle = {
  /** The same as long as the same places are on it, in the same topic. */
  id: string
  /** Null of claims that stand under no topic, and of origins that rest on each other. */
  topicId: string | null
  certainty: Membership
  /** All that is on it, by name. */
  places: ChainNode[]
  way: ChainEdge[]
  claims: { claimId: string; baseless: Membership | null }[]
}

/**
 * Every circle among some chains. A circle is certain where each step is: hops that were inferred or proposed, a source
 * named at large, origins that likely rest on each other and claims of no topic make it likely.
 *
 * A claim counts for nothing where its chain begins within the circle: then it names nobody outside who said it first. An
 * origin that is recorded, but stands in no hop of the chain, does not begin it: that chain has it from the circle.
 *
 * Linear in hops and in who rests on whom; what lies on circles is gone through once for each topic.
 * @param chains of live claims: those of whole topics, or of the whole record
 */
export function findCircles(chains: readonly ChainInRecord[], rests: OriginFacts['rests']): ChainCircle[] {
  const grounds = restEdges(rests)
  const sourceOf = sourcesOf(chains)
  const walked = chains.map(walkChain)
  const anywhere = numberCircles([...edgesOf(walked, sourceOf), ...grounds])
  const onAny = walked.filter(({ path }) => path.places.some(({ node }) => anywhere.has(node)))
  const grounding = edgesWithin(grounds, anywhere)
  const found = [...groupByTopic(onAny)].flatMap(([topicId, ofTopic]) =>
    circlesOfTopic(topicId, edgesOf(ofTopic, sourceOf), ofTopic, grounding),
  )
  return [...found, ...circlesOfRests(grounds)].sort(
    (x, y) => compareText(x.topicId ?? '', y.topicId ?? '') || compareText(x.id, y.id),
  )
}

function groupByTopic(walked: readonly WalkedChain[]): ReadonlyMap<string | null, WalkedChain[]> {
  const groups = new Map<string | null, WalkedChain[]>()
  for (const one of walked)
    for (const topic of one.chain.topics.length > 0 ? one.chain.topics : [null]) {
      const group = groups.get(topic)
      if (group) group.push(one)
      else groups.set(topic, [one])
    }
  return groups
}

function circlesOfTopic(
  topicId: string | null,
  taken: readonly ChainEdge[],
  walked: readonly WalkedChain[],
  grounds: readonly ChainEdge[],
): ChainCircle[] {
  // That claims of no topic are about one matter nobody has said.
  const steps = topicId === null ? taken.map((edge) => ({ ...edge, certainty: 'LIKELY' as const })) : taken
  const edges = [...steps, ...grounds]
  const circles = numberCircles(edges)
  const sure = numberCircles(edges.filter(({ certainty }) => certainty === 'CERTAIN'))
  const within = groupBy(edgesWithin(edges, circles), ({ from }) => circles.get(from) ?? -1)
  return [...within].flatMap(([number, onIt]) => {
    // Origins that only rest on each other are no matter of chains.
    if (onIt.every(({ by }) => by === null)) return []
    const certain = onIt.filter(({ from, to }) => sure.has(from) && sure.get(from) === sure.get(to))
    const isCertain = certain.some(({ by, certainty }) => by !== null && certainty === 'CERTAIN')
    return [
      {
        ...nameCircle(topicId, onIt),
        topicId,
        certainty: isCertain ? ('CERTAIN' as const) : ('LIKELY' as const),
        way: shortestRound(isCertain ? certain.filter(({ certainty }) => certainty === 'CERTAIN') : onIt),
        claims: walked
          .filter((one) => isOn(one, circles, number))
          .map((one) => ({ claimId: one.chain.claimId, baseless: baselessOf(one, circles, sure, number) }))
          .sort((x, y) => compareText(x.claimId, y.claimId)),
      },
    ]
  })
}

/** Where the way of a claim begins as its chain tells it: an origin that the chain does not name does not begin it. */
function startOf({ path: { places, named }, chain }: WalkedChain): PathPlace | undefined {
  return chain.originId !== null && !named && places.length > 2 ? places[1] : places[0]
}

/** Does the claim take a step of the circle, or begin on it? One that its article says by itself does neither. */
function isOn(walked: WalkedChain, circles: ReadonlyMap<ChainNode, number>, number: number): boolean {
  const { places } = walked.path
  if (places.length < 2) return false
  const isHere = (place: PathPlace | undefined) => place !== undefined && circles.get(place.node) === number
  return (
    isHere(places[0]) ||
    isHere(startOf(walked)) ||
    places.some((place, at) => isHere(place) && isHere(places[at - 1]))
  )
}

function baselessOf(
  walked: WalkedChain,
  circles: ReadonlyMap<ChainNode, number>,
  sure: ReadonlyMap<ChainNode, number>,
  number: number,
): Membership | null {
  const begins = [walked.path.places[0], startOf(walked)].filter(
    (place) => place !== undefined && circles.get(place.node) === number,
  )
  if (begins.length === 0) return null
  return begins.some((place) => place && sure.has(place.node)) && !walked.chain.proposed
    ? 'CERTAIN'
    : 'LIKELY'
}

/** Origins that rest on each other: the record refuses them as they are saved, but an older one may hold some. */
function circlesOfRests(grounds: readonly ChainEdge[]): ChainCircle[] {
  const circles = numberCircles(grounds)
  return [...groupBy(edgesWithin(grounds, circles), ({ from }) => circles.get(from) ?? -1).values()].map(
    (onIt) => {
      const certain = onIt.filter(({ certainty }) => certainty === 'CERTAIN')
      const round = shortestRound(certain)
      return {
        ...nameCircle(null, onIt),
        topicId: null,
        certainty: round.length > 0 ? ('CERTAIN' as const) : ('LIKELY' as const),
        way: round.length > 0 ? round : shortestRound(onIt),
        claims: [],
      }
    },
  )
}

function nameCircle(topicId: string | null, edges: readonly ChainEdge[]) {
  const places = [...new Set(edges.map(({ from }) => from))].sort(compareText)
  return { id: [topicId ?? '', ...places].join(' '), places }
}

function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
