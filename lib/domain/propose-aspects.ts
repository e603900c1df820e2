import type { Aspect, Relation } from './aspect'
import type { Claim, OriginFacts } from './record'
import type { Alias } from './same-words'

/** What a comparison of two claims proposes for one aspect: by which rule, and why, with the values of both. */
export type AspectProposal = { aspect: Aspect; relation: Relation; by: string; why: string }

/** What the record knows beyond the two claims. */
export type PairFacts = { aliases: Alias[]; origins: OriginFacts }

/**
 * What the fields of two claims support saying about the aspects of their pair: at most one proposal an aspect, in the
 * order of ASPECTS. An aspect the fields say nothing sure of is absent. Not for client bundles (it reads EDTF).
 */
export function proposeAspects(_a: Claim, _b: Claim, _facts: PairFacts): AspectProposal[] {
  return []
}
