/** How an article puts a claim. PRODUCT.md, "The record", Framing. */
export const VOICES = [
  'AUTHOR',
  'QUOTED',
  'ATTRIBUTED_NAMED',
  'ATTRIBUTED_ANONYMOUS',
  'UNATTRIBUTED',
] as const
export type Voice = (typeof VOICES)[number]
export const VOICE_WORDS: Record<Voice, string> = {
  AUTHOR: 'the author’s own',
  QUOTED: 'quoted',
  ATTRIBUTED_NAMED: 'attributed, named',
  ATTRIBUTED_ANONYMOUS: 'attributed, anonymous',
  UNATTRIBUTED: 'unattributed',
}

export const CUE_STANCES = ['NEUTRAL', 'DISTANCING', 'ENDORSING', 'FACTIVE', 'NONE'] as const
export type CueStance = (typeof CUE_STANCES)[number]
export const CUE_STANCE_WORDS: Record<CueStance, string> = {
  NEUTRAL: 'neutral',
  DISTANCING: 'distancing',
  ENDORSING: 'endorsing',
  FACTIVE: 'factive',
  NONE: 'no cue',
}

export const COMMITMENTS = ['ENDORSES', 'NEUTRAL', 'HEDGES', 'DOUBTS', 'ASKS'] as const
export type Commitment = (typeof COMMITMENTS)[number]
export const COMMITMENT_WORDS: Record<Commitment, string> = {
  ENDORSES: 'endorses',
  NEUTRAL: 'neutral',
  HEDGES: 'hedges',
  DOUBTS: 'doubts',
  ASKS: 'asks',
}

export const AGENCIES = [
  'ACTIVE',
  'PASSIVE_WITH_AGENT',
  'PASSIVE_WITHOUT_AGENT',
  'NOMINALISED',
  'VAGUE',
] as const
export type Agency = (typeof AGENCIES)[number]
export const AGENCY_WORDS: Record<Agency, string> = {
  ACTIVE: 'active',
  PASSIVE_WITH_AGENT: 'passive, agent named',
  PASSIVE_WITHOUT_AGENT: 'passive, no agent',
  NOMINALISED: 'nominalised',
  VAGUE: 'vague',
}

/** Framing functions after Entman (1993). */
export const FRAMING_FUNCTIONS = ['PROBLEM', 'CAUSE', 'MORAL', 'REMEDY'] as const
export type FramingFunction = (typeof FRAMING_FUNCTIONS)[number]
export const FRAMING_FUNCTION_WORDS: Record<FramingFunction, string> = {
  PROBLEM: 'defines a problem',
  CAUSE: 'names a cause',
  MORAL: 'judges',
  REMEDY: 'proposes a remedy',
}

export const MARK_KINDS = ['CUE', 'HEDGE', 'LOADED', 'NAME'] as const
export type MarkKind = (typeof MARK_KINDS)[number]
export const MARK_KIND_WORDS: Record<MarkKind, string> = {
  CUE: 'cue',
  HEDGE: 'hedge',
  LOADED: 'loaded word',
  NAME: 'name used',
}
