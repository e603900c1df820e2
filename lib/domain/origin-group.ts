import type { Membership } from './origin-words'
import type { OriginFacts } from './record'

/**
 * Puts origins that count as one voice into one group.
 * @param facts not changed afterwards: what was made of them is kept with them
 * @param surest CERTAIN: by certain members of a cluster alone; LIKELY: by all its members
 * @returns the name of an origin's group; two origins are one voice where the names are equal. Groups that share an
 *   origin are one: if A is B and B is C, then A is C.
 */
export function groupOrigins(facts: OriginFacts, surest: Membership): (originId: string) => string {
  const made = grouped.get(facts) ?? {}
  grouped.set(facts, made)
  made[surest] ??= makeGroups(facts, surest)
  return made[surest]
}

// A page asks many times about the same facts.
const grouped = new WeakMap<OriginFacts, Partial<Record<Membership, (originId: string) => string>>>()

function makeGroups(facts: OriginFacts, surest: Membership): (originId: string) => string {
  const parents = new Map<string, string>()
  const find = (node: string): string => {
    let root = node
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    // Shortens the way for the next question.
    for (let up = parents.get(node); up !== undefined && up !== root; up = parents.get(node)) {
      parents.set(node, root)
      node = up
    }
    return root
  }
  const heads = new Map<string, string>()
  for (const member of facts.members) {
    if (surest === 'CERTAIN' && member.certainty !== 'CERTAIN') continue
    const head = heads.get(member.clusterId)
    if (head === undefined) heads.set(member.clusterId, member.originId)
    else if (find(head) !== find(member.originId)) parents.set(find(member.originId), find(head))
  }
  return find
}

/**
 * What a group rests on: itself, and every group it rests on directly or through others, of any certainty. Origins that
 * rest on each other in a circle rest on all of it.
 */
export function restingGrounds(
  facts: OriginFacts,
  groupOf: (originId: string) => string,
): (group: string) => ReadonlySet<string> {
  const steps = new Map<string, Set<string>>()
  for (const { originId, onId } of facts.rests) {
    const from = groupOf(originId)
    steps.set(from, (steps.get(from) ?? new Set()).add(groupOf(onId)))
  }
  return (group) => {
    const grounds = new Set([group])
    // A set may grow while it is walked; each group is walked once, so a circle ends.
    for (const at of grounds) for (const next of steps.get(at) ?? []) grounds.add(next)
    return grounds
  }
}

/** Have two sets a member in common? */
export function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  for (const member of x) if (y.has(member)) return true
  return false
}
