import type { ClaimTime } from '@/lib/domain/record'
import type { Rule } from '../evidence'
import { findTimes } from '../find-times'
import { overlaps } from '../find-words'
import type { TimeFound } from '../time-found'

/** The one date of the passage; of its sentence where the passage has none. Several different dates are left to the reader. */
export const proposeTime: Rule<'time'> = ({ reading }) => {
  const { spans, sentences, quotations } = reading
  const inside = spans.flatMap((span) => findTimes(reading, span))
  const only = onlyOne(inside)
  if (only) return propose(only, 'in the passage')
  if (inside.length > 0) return null
  const around = sentences
    .flatMap((sentence) => findTimes(reading, sentence))
    // What the date of an announcement is, is not when the announced happened, nor is a date of other quoted words.
    .filter((time) => !quotations.some((quotation) => !quotation.scare && overlaps(quotation, time)))
  const near = onlyOne(around)
  return near && !OF_SAYING.test(reading.text.slice(Math.max(0, near.start - 60), near.start))
    ? propose(near, 'in its sentence')
    : null
}

const OF_SAYING =
  /(?:statement|report|letter|speech|interview|article|post|tweet|said|told|wrote|published|issued|released|dated|announced)(?:\s+\p{L}+){0,3}\s*,?\s*(?:on\s*)?$/iu

/** Expressions that come to one date are one. */
function onlyOne(times: TimeFound[]): TimeFound | null {
  const [first] = times
  return first && times.every(({ edtf }) => edtf === first.edtf) ? first : null
}

function propose({ text, edtf, basis, note }: TimeFound, where: string) {
  const expression = text.replace(/\s+/g, ' ')
  const value: ClaimTime = { expression: `“${expression}”`, edtf, basis, basisNote: note, note: null }
  return {
    value,
    by: basis === 'STATED' ? 'printed-date' : 'relative-date',
    why: `“${expression}” stands ${where}${note ? `, ${note}` : ''}.`,
  }
}
