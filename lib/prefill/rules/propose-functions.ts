import type { FramingFunction } from '@/lib/domain/framing'
import type { Rule } from '../evidence'
import { findIn } from '../find-words'
import { proposeMode } from './propose-mode'

const CAUSE =
  /(?<![\p{L}])(?:because(?:\s+of)?|due\s+to|as\s+a\s+(?:result|consequence)\s+of|le[ad]{1,2}s?\s+to|led\s+to|caus(?:es|ed|ing)|result(?:s|ed)\s+in|driv(?:es|ing)|drove|fuel(?:s|led|ed)|trigger(?:s|ed)|provok(?:es|ed)|bl?ames?(?:\s+(?:for|on))?|thanks\s+to|forc(?:es|ed)\s+\p{L}+(?:\s+\p{L}+)?\s+to|paved\s+the\s+way)(?![\p{L}])/giu

/** A remedy where something is recommended, a moral where it is judged, a cause where one is named; else nothing. */
export const proposeFunctions: Rule<'functions'> = (evidence) => {
  const { reading } = evidence
  const head = reading.spans[0]
  if (!reading.english || !head) return null
  const mode = proposeMode(evidence)
  if (mode?.value === 'RECOMMENDATION')
    return { value: ['REMEDY'], by: 'recommendation-words', why: mode.why }
  const value: FramingFunction[] = []
  const reasons: string[] = []
  const cause = findIn(reading.text, head, CAUSE)[0]
  if (cause) {
    value.push('CAUSE')
    reasons.push(`“${reading.text.slice(cause.start, cause.end).replace(/\s+/g, ' ')}” names a cause.`)
  }
  if (mode?.value === 'EVALUATION') {
    value.push('MORAL')
    reasons.push(mode.why)
  }
  return value.length > 0 ? { value, by: 'causal-and-judging-words', why: reasons.join(' ') } : null
}
