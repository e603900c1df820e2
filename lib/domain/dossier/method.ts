import { ASPECT_WORDS, ASPECTS, RELATION_WORDS, RELATIONS } from '../aspect'
import {
  BASES,
  BASIS_WORDS,
  CERTAINTIES,
  CERTAINTY_WORDS,
  MANNER_WORDS,
  MANNERS,
  MODE_WORDS,
  MODES,
} from '../claim-words'
import { CONFIDENCE_WORDS, CONFIDENCES, INDEPENDENCE_WORDS, INDEPENDENCES } from '../independence'
import { LINK_STATE_WORDS, LINK_STATES } from '../link-words'
import { CREDIBILITIES, CREDIBILITY_WORDS, RELIABILITIES, RELIABILITY_WORDS } from '../origin-words'
import { STRENGTH_WORDS, STRENGTHS, STRENGTHS_OF } from '../strength'
import { VERDICT_WORDS, VERDICTS, type Verdict } from '../verdict'

/** A word of a closed vocabulary as the dossier uses it: its code in the JSON, its label elsewhere. */
export type Term = { code: string; label: string }
export type DefinedTerm = Term & { definition: string }

export type DossierMethod = {
  verdicts: (DefinedTerm & { sign: string })[]
  strengths: (DefinedTerm & { verdicts: Verdict[] })[]
  aspects: (Term & { short: string })[]
  relations: (DefinedTerm & { sign: string })[]
  states: DefinedTerm[]
  independences: Term[]
  confidences: Term[]
  modes: Term[]
  certainties: Term[]
  bases: Term[]
  manners: Term[]
  /** Admiralty scale; F and 6 stand where nobody has graded. */
  reliabilities: Term[]
  credibilities: Term[]
}

/** The vocabularies a reader needs to check the dossier, taken from the one place where each is defined. */
export function describeMethod(): DossierMethod {
  const verdictsOf = (strength: (typeof STRENGTHS)[number]) =>
    VERDICTS.filter((verdict) => STRENGTHS_OF[verdict].includes(strength))
  return {
    verdicts: VERDICTS.map((code) => ({ code, ...VERDICT_WORDS[code] })),
    strengths: STRENGTHS.map((code) => ({ code, ...STRENGTH_WORDS[code], verdicts: verdictsOf(code) })),
    aspects: ASPECTS.map((code) => ({
      code,
      label: ASPECT_WORDS[code].label,
      short: ASPECT_WORDS[code].code,
    })),
    relations: RELATIONS.map((code) => ({ code, ...RELATION_WORDS[code] })),
    states: LINK_STATES.map((code) => ({ code, ...LINK_STATE_WORDS[code] })),
    independences: INDEPENDENCES.map((code) => ({ code, label: INDEPENDENCE_WORDS[code].label })),
    confidences: terms(CONFIDENCES, CONFIDENCE_WORDS),
    modes: terms(MODES, MODE_WORDS),
    certainties: terms(CERTAINTIES, CERTAINTY_WORDS),
    bases: terms(BASES, BASIS_WORDS),
    manners: terms(MANNERS, MANNER_WORDS),
    reliabilities: terms(RELIABILITIES, RELIABILITY_WORDS),
    credibilities: terms(CREDIBILITIES, CREDIBILITY_WORDS),
  }
}

function terms<Code extends string>(codes: readonly Code[], words: Record<Code, string>): Term[] {
  return codes.map((code) => ({ code, label: words[code] }))
}
