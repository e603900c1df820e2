import type { Certainty } from '@/lib/domain/claim-words'
import { asksAt } from '../asks'
import type { Evidence, Rule } from '../evidence'
import { findIn, quoteWords } from '../find-words'
import { noDoubt } from './no-doubt'
import { proposeMode } from './propose-mode'

const NEGATION =
  /(?<![\p{L}\p{N}])(?:(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could)(?:\s+not|n['’]t)(?!\s+(?:only|just|merely|necessarily|yet\s+clear|exclud|rul))|cannot(?!\s+be\s+(?:ruled|denied|excluded))|there\s+(?:is|are|was|were)\s+no)(?![\p{L}\p{N}])/iu

/** How sure the originator is of it, and whether it is denied (FactBank); hedges on figures alone change nothing. */
export const proposeCertainty: Rule<'certainty'> = (evidence) => {
  const { reading, attribution, hedges } = evidence
  const head = reading.spans[0]
  if (!reading.english || !head) return null
  if (asksAt(reading)) return { value: 'Uu', by: 'question', why: 'What is asked is not said to be so.' }
  const mode = proposeMode(evidence)
  if (mode?.value === 'RECOMMENDATION')
    return { value: 'Uu', by: 'recommendation-words', why: `It is not said to be so: ${mode.why}` }
  const level = levelOf(hedges, attribution?.cue.text ?? '')
  const scenario = mode?.value === 'SCENARIO' && !level
  const negated = negationIn(evidence)
  const sign = negated ? '-' : '+'
  const denied = negated ? ` “${negated}” denies it.` : ''
  if (level)
    return {
      value: `${level.code}${sign}` as Certainty,
      by: 'hedges',
      why: `${quoteWords(level.words)} ${level.words.length > 1 ? 'leave' : 'leaves'} it ${level.code === 'PS' ? 'possible' : 'probable'}.${denied}`,
    }
  if (scenario) return { value: `PS${sign}`, by: 'scenario-words', why: mode.why }
  if (negated)
    return {
      value: 'CT-',
      by: 'negation',
      why: `“${negated}” denies it, and ${noDoubt(hedges)}.`,
    }
  return {
    value: 'CT+',
    by: 'no-hedge',
    why: `No word denies it, and ${noDoubt(hedges)}.`,
  }
}

function levelOf(hedges: Evidence['hedges'], cue: string): { code: 'PS' | 'PR'; words: string[] } | null {
  const words = (...weights: string[]) =>
    hedges.filter(({ weight }) => weights.includes(weight)).map(({ text }) => text)
  const possible = words('POSSIBLE')
  if (possible.length > 0) return { code: 'PS', words: possible }
  const probable = [
    ...words('PROBABLE', 'HEARSAY'),
    ...(/^(?:estimat|suspect|assum)/i.test(cue) ? [cue] : []),
  ]
  return probable.length > 0 ? { code: 'PR', words: probable } : null
}

/** The negation of the first verb; one in a later clause may deny something else. */
function negationIn({ reading, attribution }: Evidence): string | null {
  const head = reading.spans[0]
  if (!head) return null
  const from = attribution && attribution.cue.start >= head.start ? attribution.cue.end : head.start
  const end =
    from +
    Math.max(
      0,
      reading.text.slice(from, head.end).search(/[,;.](?:\s|$)|\s(?:who|which|because|despite)\s|$/),
    )
  const found = findIn(reading.text, { start: Math.min(from, head.end), end }, new RegExp(NEGATION, 'giu'))[0]
  return found ? reading.text.slice(found.start, found.end).replace(/\s+/g, ' ') : null
}
