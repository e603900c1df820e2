import type { Mode } from '@/lib/domain/claim-words'
import { asksAt } from '../asks'
import type { Rule } from '../evidence'
import { findIn } from '../find-words'
import { MODES_BY_WORDS } from '../words/modes'

const WHY: Record<Exclude<Mode, 'ASSERTED' | 'QUESTION' | 'INSINUATION'>, string> = {
  RECOMMENDATION: 'says what ought to be done',
  SCENARIO: 'speaks of what would be',
  PLANNED: 'says what somebody means to do',
  FORECAST: 'speaks of what is to come',
  EVALUATION: 'judges',
}

/** What kind of saying it is, by the first sign that is found; a plain statement where there is none. */
export const proposeMode: Rule<'mode'> = ({ reading, attribution }) => {
  const { text, spans, english } = reading
  const head = spans[0]
  if (!head) return null
  if (asksAt(reading)) return { value: 'QUESTION', by: 'question', why: 'It is put as a question.' }
  if (!english) return null
  const governing = attribution && attribution.cue.how === 'VERB' ? attribution.cue : null
  const pastCue = governing !== null && /(?:ed|said|told|wrote|thought|knew)$/i.test(governing.text)
  for (const [mode, pattern] of MODES_BY_WORDS) {
    const places = [...(governing ? findIn(text, governing, pattern) : []), ...findIn(text, head, pattern)]
    // “They said it would open”: told in the past, what is to come is no scenario.
    const first = places.find(
      (place) => !(mode === 'SCENARIO' && pastCue && /^would/i.test(text.slice(place.start, place.end))),
    )
    if (first)
      return {
        value: mode,
        by: `${mode.toLowerCase()}-words`,
        why: `“${text.slice(first.start, first.end).replace(/\s+/g, ' ')}” ${WHY[mode]}.`,
      }
  }
  return {
    value: 'ASSERTED',
    by: 'plain-statement',
    why: 'No word of asking, planning, foretelling, recommending or judging stands in it.',
  }
}
