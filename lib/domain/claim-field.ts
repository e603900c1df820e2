/**
 * The fields of a claim that a rule may propose a value for (lib/prefill). What nobody has confirmed is stored with the
 * rule that proposed it, and looks different wherever it is shown (PRODUCT.md, “The record”).
 */
export const PROPOSABLE = [
  'mode',
  'speaker',
  'origin',
  'chain',
  'certainty',
  'time',
  'places',
  'actors',
  'quantities',
  'topics',
  'voice',
  'cueStance',
  'commitment',
  'agency',
  'functions',
  'cues',
  'hedges',
  'loaded',
  'names',
] as const
export type ProposableField = (typeof PROPOSABLE)[number]

export const FIELD_WORDS: Record<ProposableField, string> = {
  mode: 'mode',
  speaker: 'speaker',
  origin: 'origin',
  chain: 'chain',
  certainty: 'certainty',
  time: 'time',
  places: 'places',
  actors: 'actors',
  quantities: 'quantities',
  topics: 'topics',
  voice: 'voice',
  cueStance: 'stance of the cue',
  commitment: 'commitment',
  agency: 'agency',
  functions: 'function',
  cues: 'cues',
  hedges: 'hedges',
  loaded: 'loaded words',
  names: 'names used',
}

/** A value a rule proposed and nobody has confirmed: of which field, by which rule, and why, in words to be checked. */
export type ProposedField = { field: ProposableField; by: string; why: string }
