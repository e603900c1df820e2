import { baselessnessOf, shareCircle } from './chain/circular-claims'
import type { Independence } from './independence'
import { relateOrigins } from './independence-preset'
import type { ListedClaim } from './listed-link'
import { groupOrigins, overlap, restingGrounds } from './origin-group'
import { isProposed } from './proposed-values'
import type { Claim, OriginFacts } from './record'

/**
 * How many speak, as origins and clusters decide it. Always likelyVoices ≤ voices ≤ origins.
 * - `origins`: distinct origins; a claim without a recorded origin counts as one more, unidentified
 * - `voices`: origins merged by certain clusters, of which at least one is identified
 * - `likelyVoices`: those left if likely clusters hold too and who rests on another adds no voice
 * - `unidentified`: origins so merged of which none is identified; they never count as voices
 * - `unconfirmed`: claims counted by an origin that a rule proposed and nobody has confirmed
 * - `circular`: claims whose chain only leads back to itself; they add no voice, or where that is likely no likely voice
 */
export type VoiceCount = {
  articles: number
  origins: number
  voices: number
  likelyVoices: number
  unidentified: number
  unconfirmed: number
  circular: number
}

/** Of groups that rest on one another, one voice is left: the one the others rest on, or one for a shared ground. */
function countGrounds(groups: Set<string>, groundsOf: (group: string) => ReadonlySet<string>): number {
  const grounds = new Map([...groups].map((group) => [group, groundsOf(group)]))
  const restsOn = (group: string, on: string) => group !== on && grounds.get(group)?.has(on) === true
  const foremost = [...groups].filter(
    (group) => ![...groups].some((on) => restsOn(group, on) && !restsOn(on, group)),
  )
  const voices: Set<string>[] = []
  for (const group of foremost) {
    const merged = new Set(grounds.get(group))
    for (const voice of voices.filter((other) => overlap(other, merged))) {
      voices.splice(voices.indexOf(voice), 1)
      for (const ground of voice) merged.add(ground)
    }
    voices.push(merged)
  }
  return voices.length
}

/** What decides how a claim is counted. */
export type CountedClaim = Pick<ListedClaim, 'id' | 'origin' | 'proposed'> & { article: { id: string } }

/** Counts articles, origins and voices behind claims. */
export function countVoices(claims: readonly CountedClaim[], facts: OriginFacts): VoiceCount {
  const origins = new Map(claims.flatMap(({ origin }) => (origin ? [[origin.id, origin] as const] : [])))
  const unrecorded = claims.filter((claim) => !claim.origin).length
  const baseless = (claim: CountedClaim) => baselessnessOf(claim.id, facts)
  const speaking = listIdentified(claims.filter((claim) => baseless(claim) !== 'CERTAIN'))
  const likelySpeaking = listIdentified(claims.filter((claim) => baseless(claim) === null))
  const certain = groupOrigins(facts, 'CERTAIN')
  const likely = groupOrigins(facts, 'LIKELY')
  const groups = new Set([...origins.keys()].map(certain))
  const identified = new Set(listIdentified(claims).map(certain))
  const likelyGroups = new Set(likelySpeaking.map(likely))
  return {
    articles: new Set(claims.map(({ article }) => article.id)).size,
    origins: origins.size + unrecorded,
    voices: new Set(speaking.map(certain)).size,
    likelyVoices: countGrounds(likelyGroups, restingGrounds(facts, likely)),
    unidentified: groups.size - identified.size + unrecorded,
    unconfirmed: claims.filter((claim) => claim.origin && isProposed(claim, 'origin')).length,
    circular: claims.filter((claim) => baseless(claim) !== null).length,
  }
}

/** The identified origins of some claims, by id. */
const listIdentified = (claims: readonly CountedClaim[]): string[] => [
  ...new Set(claims.flatMap(({ origin }) => (origin?.identified ? [origin.id] : []))),
]

export type IndependenceComparison = 'AGREES' | 'LINK_SAYS_MORE_INDEPENDENT' | 'LINK_SAYS_LESS_INDEPENDENT'

/** Shared, unknown, independent: how many voices a judgement makes of two. */
const INDEPENDENCE_STEPS: Record<Independence, 0 | 1 | 2> = {
  SAME_ORIGIN: 0,
  LIKELY_SHARED: 0,
  UNKNOWN: 1,
  LIKELY_INDEPENDENT: 2,
  INDEPENDENT: 2,
}

/**
 * Does the analyst's judgement of a link meet what origins and clusters make of its two claims in every count? Where
 * an origin is unidentified the counts hold no second voice, so a judgement of "shared" meets them too.
 */
export function compareIndependence(
  independence: Independence,
  a: Claim,
  b: Claim,
  facts: OriginFacts,
): IndependenceComparison {
  const said = INDEPENDENCE_STEPS[independence]
  const isShared =
    shareCircle(a.id, b.id, facts) ||
    (a.origin && b.origin && relateOrigins(a.origin.id, b.origin.id, facts) !== 'APART')
  const isKnown = a.origin?.identified && b.origin?.identified
  const counted = isShared ? 0 : isKnown ? 2 : 1
  if (said > counted) return 'LINK_SAYS_MORE_INDEPENDENT'
  if (said < counted && counted === 2) return 'LINK_SAYS_LESS_INDEPENDENT'
  return 'AGREES'
}
