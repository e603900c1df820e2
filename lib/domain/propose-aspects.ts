import { ASPECTS } from './aspect'
import type { AspectProposal, AspectRule, PairFacts } from './aspect-proposal'
import { proposeActorAspect } from './propose-actor-aspect'
import { proposeAttributionAspect } from './propose-attribution-aspect'
import { proposeModalityAspect } from './propose-modality-aspect'
import { proposeNamingAspect } from './propose-naming-aspect'
import { proposePlaceAspect } from './propose-place-aspect'
import { proposeQuantityAspect } from './propose-quantity-aspect'
import { proposeTimeAspect } from './propose-time-aspect'
import type { Claim } from './record'

export type { AspectProposal, PairFacts } from './aspect-proposal'

const RULES: readonly AspectRule[] = [
  proposeActorAspect,
  proposePlaceAspect,
  proposeTimeAspect,
  proposeQuantityAspect,
  proposeAttributionAspect,
  proposeModalityAspect,
  proposeNamingAspect,
]

/**
 * What the fields of two claims support saying about the aspects of their pair: at most one proposal an aspect, in the
 * order of ASPECTS, the same whichever claim comes first but for the order of the values in `why`. An aspect the fields
 * say nothing sure of is absent: action, target, destination, motive, cause and outcome always are, because no field
 * records them. Not for client bundles (it reads EDTF).
 */
export function proposeAspects(a: Claim, b: Claim, facts: PairFacts): AspectProposal[] {
  const proposals = RULES.flatMap((rule) => rule(a, b, facts) ?? [])
  return ASPECTS.flatMap((aspect) => proposals.find((proposal) => proposal.aspect === aspect) ?? [])
}
