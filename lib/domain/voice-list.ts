import { baselessnessOf } from './chain/circular-claims'
import { groupOrigins } from './origin-group'
import { compareText } from './reading-order'
import type { OriginFacts, OriginRef } from './record'
import type { CountedClaim } from './voice-count'

/** Origins that certainly count as one, and the claims that go back to them. */
export type VoiceInView<Of extends CountedClaim> = {
  /** The same for voices that are likely one. */
  likely: string
  origins: OriginRef[]
  /** COUNTED; or why it is none: no origin is identified, or every claim only leads back to itself. */
  counts: 'COUNTED' | 'UNIDENTIFIED' | 'CIRCULAR'
  claims: Of[]
}

/**
 * The voices behind some claims, as countVoices counts them: those counted first, then what is not counted. Claims without
 * a recorded origin stand together at the end; countVoices counts each as an origin.
 */
export function listVoices<Of extends CountedClaim>(
  claims: readonly Of[],
  facts: OriginFacts,
): VoiceInView<Of>[] {
  const [certain, likely] = [groupOrigins(facts, 'CERTAIN'), groupOrigins(facts, 'LIKELY')]
  const groups = new Map<string, Of[]>()
  for (const claim of claims) {
    const group = claim.origin ? `voice ${certain(claim.origin.id)}` : ''
    const there = groups.get(group)
    if (there) there.push(claim)
    else groups.set(group, [claim])
  }
  const speaks = (claim: Of) => claim.origin?.identified && baselessnessOf(claim.id, facts) !== 'CERTAIN'
  const voices = [...groups.values()].map((of): VoiceInView<Of> => {
    const origins = [
      ...new Map(of.flatMap(({ origin }) => (origin ? [[origin.id, origin] as const] : []))).values(),
    ]
    const isIdentified = origins.some(({ identified }) => identified)
    return {
      likely: origins[0] ? likely(origins[0].id) : '',
      origins,
      counts: of.some(speaks) ? 'COUNTED' : isIdentified ? 'CIRCULAR' : 'UNIDENTIFIED',
      claims: of,
    }
  })
  return voices.sort(
    (x, y) =>
      Number(x.counts !== 'COUNTED') - Number(y.counts !== 'COUNTED') ||
      Number(x.origins.length === 0) - Number(y.origins.length === 0) ||
      y.claims.length - x.claims.length ||
      compareText(x.origins[0]?.label ?? '', y.origins[0]?.label ?? ''),
  )
}
