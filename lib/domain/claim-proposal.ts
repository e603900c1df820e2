import type { ProposableField } from './claim-field'
import type { Certainty, Mode } from './claim-words'
import type { Agency, Commitment, CueStance, FramingFunction, Voice } from './framing'
import type { ClaimTime, Hop, Mark, OriginRef, Quantity, TopicRef } from './record'

/** What each field of a claim holds, in the shape in which rules propose it and forms show it. */
export type FieldValues = {
  mode: Mode
  speaker: string
  origin: OriginRef
  chain: Hop[]
  certainty: Certainty
  time: ClaimTime
  places: string[]
  actors: string[]
  quantities: Quantity[]
  topics: TopicRef[]
  voice: Voice
  cueStance: CueStance
  commitment: Commitment
  agency: Agency
  functions: FramingFunction[]
  cues: Mark[]
  hedges: Mark[]
  loaded: Mark[]
  names: Mark[]
}

/** A proposed value, the rule that proposes it (“quotation-marks”), and why: “The words stand in quotation marks.” */
export type Proposal<F extends ProposableField = ProposableField> = {
  value: FieldValues[F]
  by: string
  why: string
}

/** What rules propose for a claim; a field they say nothing of is absent. Offsets of marks count in the whole text. */
export type ClaimProposal = { [F in ProposableField]?: Proposal<F> }
