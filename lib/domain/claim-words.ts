/** The closed vocabularies of a claim: mode, certainty, time basis, chain manner. PRODUCT.md, "The record". */
export const MODES = [
  'ASSERTED',
  'PLANNED',
  'FORECAST',
  'SCENARIO',
  'RECOMMENDATION',
  'EVALUATION',
  'QUESTION',
  'INSINUATION',
] as const
export type Mode = (typeof MODES)[number]

export const MODE_WORDS: Record<Mode, string> = {
  ASSERTED: 'asserted',
  PLANNED: 'planned',
  FORECAST: 'forecast',
  SCENARIO: 'scenario',
  RECOMMENDATION: 'recommendation',
  EVALUATION: 'evaluation',
  QUESTION: 'question',
  INSINUATION: 'insinuation',
}

/** FactBank values (Saurí & Pustejovsky 2009): certain, probable, possible with polarity; Uu underspecified. */
export const CERTAINTIES = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'Uu'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  'CT+': 'certain',
  'CT-': 'certainly not',
  'PR+': 'probable',
  'PR-': 'probably not',
  'PS+': 'possible',
  'PS-': 'possibly not',
  Uu: 'not committed',
}

/** On what a date rests: printed in the text, worked out from it, or known from elsewhere. */
export const BASES = ['STATED', 'INFERRED', 'EXTERNAL'] as const
export type Basis = (typeof BASES)[number]

export const BASIS_WORDS: Record<Basis, string> = {
  STATED: 'stated',
  INFERRED: 'inferred',
  EXTERNAL: 'from outside the text',
}

/** Each basis of a date of publication, where a person chooses among them. */
export const BASIS_DEFINITIONS: Record<Basis, string> = {
  STATED: 'The text or its page prints it.',
  INFERRED: 'Worked out from what the text says, such as “last month”; say how in the note.',
  EXTERNAL: 'Known from elsewhere, such as an archive or a search engine; say from where in the note.',
}

export const MANNERS = [
  'ORIGINAL',
  'VERBATIM',
  'TRANSLATED',
  'PARAPHRASED',
  'HEADLINE',
  'OWN_VOICE',
  'UNKNOWN',
] as const
export type Manner = (typeof MANNERS)[number]

export const MANNER_WORDS: Record<Manner, string> = {
  ORIGINAL: 'says it first',
  VERBATIM: 'quotes it',
  TRANSLATED: 'translates it',
  PARAPHRASED: 'paraphrases it',
  HEADLINE: 'puts it in a headline',
  OWN_VOICE: 'says it in its own voice',
  UNKNOWN: 'relays it, manner unknown',
}
