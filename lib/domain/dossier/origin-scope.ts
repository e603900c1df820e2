import type { OriginFacts } from '../record'

/**
 * The part of the origin facts that decides how many voices some origins are: these origins, what they rest on, those
 * they share a cluster with, and so on from each of those. Every count over these origins is the same as over all
 * facts; an origin that only rests on one of them decides nothing and is left out.
 * @param originIds the origins of the claims in view
 */
export function scopeOrigins(facts: OriginFacts, originIds: Iterable<string>): OriginFacts {
  const clustersOf = indexBy(facts.members, ({ originId }) => originId)
  const membersOf = indexBy(facts.members, ({ clusterId }) => clusterId)
  const restsOf = indexBy(facts.rests, ({ originId }) => originId)
  const reached = new Set(originIds)
  // A set may grow while it is walked; each origin is walked once, so a circle ends.
  for (const id of reached) {
    for (const { onId } of restsOf.get(id) ?? []) reached.add(onId)
    for (const { clusterId } of clustersOf.get(id) ?? [])
      for (const { originId } of membersOf.get(clusterId) ?? []) reached.add(originId)
  }
  return {
    members: facts.members.filter(({ originId }) => reached.has(originId)),
    rests: facts.rests.filter(({ originId }) => reached.has(originId)),
  }
}

function indexBy<T>(list: T[], keyOf: (entry: T) => string): ReadonlyMap<string, T[]> {
  const index = new Map<string, T[]>()
  for (const entry of list) {
    const listed = index.get(keyOf(entry))
    if (listed) listed.push(entry)
    else index.set(keyOf(entry), [entry])
  }
  return index
}
