import type { Rule } from '../evidence'
import { findFigures } from '../find-figures'
import { within } from '../find-words'
import type { Reading } from '../reading'

/** In quotation marks → quoted. Said by somebody → attributed, named or not. Neither → the author’s own. */
export const proposeVoice: Rule<'voice'> = ({ reading, attribution, stray }) => {
  const { spans, quotations, text, english } = reading
  const head = spans[0]
  if (!head) return null
  const quotation = quotations.find((one) => !one.scare && mostlyWithin(head, one)) ?? opened(reading)
  if (quotation) {
    const [open, close] = [text[quotation.start] ?? '', text[quotation.end - 1] ?? '']
    return { value: 'QUOTED', by: 'quotation-marks', why: `The words stand between ${open} and ${close}.` }
  }
  // Words of other languages may well name a speaker: without a lexicon nothing is known.
  if (!english) return null
  if (!attribution) {
    if (stray.length > 0) return null
    const figure = findFigures(reading, head)[0]
    if (figure)
      return {
        value: 'UNATTRIBUTED',
        by: 'figure-without-source',
        why: `“${figure.text}” is a figure, and no cue in the sentence says whom it is from.`,
      }
    return {
      value: 'AUTHOR',
      by: 'no-attribution',
      why: 'They stand outside quotation marks, and no cue in their sentence gives them to somebody else.',
    }
  }
  const cue = `“${attribution.cue.text}”`
  const { said, speaker } = attribution
  if (said === null)
    return {
      value: 'ATTRIBUTED_ANONYMOUS',
      by: 'hearsay',
      why: `${cue} gives the words to somebody who is not named.`,
    }
  const printed = `“${said.text}”`
  switch ((speaker ?? said).kind) {
    case 'NAMED':
    case 'REFERRING':
      return { value: 'ATTRIBUTED_NAMED', by: 'reporting-cue', why: `${printed} stands with the cue ${cue}.` }
    case 'PRONOUN':
      return {
        value: 'ATTRIBUTED_NAMED',
        by: 'reporting-cue',
        why: `${printed}, named before, stands with the cue ${cue}.`,
      }
    case 'UNNAMED':
      return {
        value: 'ATTRIBUTED_ANONYMOUS',
        by: 'reporting-cue',
        why: `${printed} stands with the cue ${cue} and names nobody.`,
      }
    case 'UNCLEAR':
      return null
  }
}

/** “…,” she said. “…,” she added: two thirds of the passage are quoted, and it opens with a quotation. */
function opened({ spans, quotations }: Reading) {
  const head = spans[0]
  const inside = head ? quotations.filter((one) => !one.scare && within(one, head)) : []
  const quoted = inside.reduce((sum, { start, end }) => sum + end - start, 0)
  const first = inside.find(({ start }) => start === head?.start)
  return head && quoted >= ((head.end - head.start) * 2) / 3 ? first : undefined
}

/** Quotations run over the edges of a span, and spans over those of a quotation: four fifths decide. */
function mostlyWithin(
  span: { start: number; end: number },
  quotation: { start: number; end: number },
): boolean {
  if (within(span, quotation)) return true
  const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)
  return shared >= (span.end - span.start) * 0.8
}
