import type { Aspect, Relation } from './aspect'
import type { Claim, OriginFacts } from './record'
import type { Alias } from './same-words'

/** What a comparison of two claims proposes for one aspect: by which rule, and why, with the values of both. */
export type AspectProposal = { aspect: Aspect; relation: Relation; by: string; why: string }

/** What the record knows beyond the two claims. */
export type PairFacts = { aliases: Alias[]; origins: OriginFacts }

/** One rule: a proposal for its aspect, or nothing where the fields do not support one. */
export type AspectRule = (a: Claim, b: Claim, facts: PairFacts) => AspectProposal | null
