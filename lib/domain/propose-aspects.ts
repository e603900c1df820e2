import type { Aspect, Relation } from './aspect'
import type { Claim, OriginFacts } from './record'

/** What a rule proposes of one aspect of a pair: by which rule, and why, in words that quote both values. */
export type AspectProposal = { aspect: Aspect; relation: Relation; by: string; why: string }

/** What the record knows beside the two claims. */
export type ProposingFacts = { aliases: { entityId: string; alias: string }[]; origins: OriginFacts }

/** What the fields of two claims say of their aspects. Nothing is taken until an analyst confirms it. */
export function proposeAspects(_a: Claim, _b: Claim, _facts: ProposingFacts): AspectProposal[] {
  return []
}
