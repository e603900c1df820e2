import type { Independence } from './independence'
import { groupOrigins, overlap, restingGrounds } from './origin-group'
import type { Claim, OriginFacts } from './record'

export type OriginRelation = 'SAME' | 'CERTAIN_CLUSTER' | 'LIKELY_CLUSTER' | 'RESTS_ON' | 'APART'

/**
 * What ties two origins together, the closest tie first. RESTS_ON: one rests on the other, or both on a third, directly
 * or through others, in either direction; circles are allowed.
 * @param x @param y origin ids
 */
export function relateOrigins(x: string, y: string, facts: OriginFacts): OriginRelation {
  if (x === y) return 'SAME'
  const certain = groupOrigins(facts, 'CERTAIN')
  if (certain(x) === certain(y)) return 'CERTAIN_CLUSTER'
  const likely = groupOrigins(facts, 'LIKELY')
  if (likely(x) === likely(y)) return 'LIKELY_CLUSTER'
  const groundsOf = restingGrounds(facts, likely)
  return overlap(groundsOf(likely(x)), groundsOf(likely(y))) ? 'RESTS_ON' : 'APART'
}

/** Is the claim the article's own, rather than had from somebody? */
const inOwnVoice = (claim: Claim) => claim.origin?.kind === 'AUTHOR'

/**
 * The independence a new assessment starts from, with its basis in words. PRODUCT.md, "Rules of judgement": the first
 * rule that applies. The analyst decides; this is where the decision starts.
 */
export function presetIndependence(
  a: Claim,
  b: Claim,
  facts: OriginFacts,
): { independence: Independence; basis: string } {
  const [x, y] = [a.origin, b.origin]
  if (x && y) {
    const both = `${x.label}, and ${y.label}`
    switch (relateOrigins(x.id, y.id, facts)) {
      case 'SAME':
        return { independence: 'SAME_ORIGIN', basis: `Both trace back to one origin: ${x.label}.` }
      case 'CERTAIN_CLUSTER':
        return { independence: 'SAME_ORIGIN', basis: `Two origins that count as one voice: ${both}.` }
      case 'LIKELY_CLUSTER':
        return { independence: 'LIKELY_SHARED', basis: `Two origins that are likely one voice: ${both}.` }
      case 'RESTS_ON':
        return {
          independence: 'LIKELY_SHARED',
          basis: `Two origins of which one rests on the other, or both on a third: ${both}.`,
        }
    }
  }
  if (a.article.id === b.article.id && (inOwnVoice(a) || inOwnVoice(b)))
    return {
      independence: 'LIKELY_SHARED',
      basis: 'Both stand in one article, at least one in its own voice.',
    }
  if (!x || !y) return { independence: 'UNKNOWN', basis: 'An origin is not recorded.' }
  const unidentified = [x, y].find((origin) => !origin.identified)
  if (unidentified)
    return { independence: 'UNKNOWN', basis: `An origin is not identified: ${unidentified.label}.` }
  return { independence: 'LIKELY_INDEPENDENT', basis: `Nothing recorded ties ${x.label} to ${y.label}.` }
}
