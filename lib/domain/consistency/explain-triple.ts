import { explainAspects, explainTimes } from './explain-comparison'
import { explainApparent, explainConfidence, explainStrengths } from './explain-judgement'
import {
  explainModes,
  explainProposals,
  explainRechecks,
  explainRepetition,
  explainRulings,
} from './explain-record'
import type { Triple } from './triple'

/** Which rule explains, and in which sentence; A, B and C are the claims as they stand side by side. */
export type Explanation = { rule: ExplanationRule; sentence: string }

/** The rules in the order in which they are told: what dissolves the contradiction first, what is only doubtful last. */
const RULES = {
  apparent: explainApparent,
  aspects: explainAspects,
  times: explainTimes,
  modes: explainModes,
  strengths: explainStrengths,
  repetition: explainRepetition,
  rechecks: explainRechecks,
  rulings: explainRulings,
  confidence: explainConfidence,
  proposals: explainProposals,
}
export type ExplanationRule = keyof typeof RULES

/** @param writeDate an EDTF text in words */
export type ExplainingRule = (triple: Triple, writeDate: (edtf: string) => string) => string[]

/**
 * What in the record could explain that three links do not hold together. Each sentence repeats what is recorded and
 * concludes nothing; where there is none, one of the three judgements does not hold as it stands.
 */
export function explainTriple(triple: Triple, writeDate: (edtf: string) => string): Explanation[] {
  return Object.entries(RULES).flatMap(([rule, explain]: [string, ExplainingRule]) =>
    explain(triple, writeDate).map((sentence) => ({ rule: rule as ExplanationRule, sentence })),
  )
}
