import type { OriginFacts } from '../record'

/** What is taken away, by id. */
export type Discounted = {
  sources: readonly string[]
  origins: readonly string[]
  clusters: readonly string[]
}

export type FallenOrigins = {
  /** Those chosen, the members of the clusters chosen, and what rests on any of them. */
  fallen: ReadonlySet<string>
  /** Of those, the ones that fall only because they rest on another that does. */
  resting: string[]
  /** Of the resting, those that also rest on an origin that stands. */
  alsoElsewhere: string[]
  /** Tied by what is only likely: they stand, and are named apart. */
  likely: string[]
}

/**
 * Which origins fall where some are discounted. A cluster takes its certain members with it; what certainly rests on an
 * origin that falls, falls with it, also through others and in circles, even where it rests on something else as well:
 * that part of it cannot be told from the rest.
 * @param countLikely whether likely members and likely rests count as certain ones
 */
export function findFallenOrigins(
  facts: OriginFacts,
  { origins, clusters }: Pick<Discounted, 'origins' | 'clusters'>,
  countLikely: boolean,
): FallenOrigins {
  const chosen = new Set(clusters)
  const members = facts.members.filter(({ clusterId }) => chosen.has(clusterId))
  const named = (likely: boolean) => [
    ...origins,
    ...members.filter(({ certainty }) => likely || certainty === 'CERTAIN').map(({ originId }) => originId),
  ]
  const direct = new Set(named(countLikely))
  const fallen = closeOver(facts, direct, countLikely)
  const widest = closeOver(facts, new Set([...fallen, ...named(true)]), true)
  const resting = [...fallen].filter((id) => !direct.has(id))
  return {
    fallen,
    resting,
    alsoElsewhere: resting.filter((id) =>
      facts.rests.some(({ originId, onId }) => originId === id && !fallen.has(onId)),
    ),
    likely: [...widest].filter((id) => !fallen.has(id)),
  }
}

/** The origins themselves and all that rests on them, directly or through others. */
function closeOver(facts: OriginFacts, on: ReadonlySet<string>, countLikely: boolean): Set<string> {
  const resting = new Map<string, string[]>()
  for (const { originId, onId, certainty } of facts.rests) {
    if (!countLikely && certainty !== 'CERTAIN') continue
    const there = resting.get(onId)
    if (there) there.push(originId)
    else resting.set(onId, [originId])
  }
  const closed = new Set(on)
  // A set may grow while it is walked; each origin is walked once, so a circle ends.
  for (const id of closed) for (const next of resting.get(id) ?? []) closed.add(next)
  return closed
}
