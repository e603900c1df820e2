import type { StrippedRange } from './record'
import { Refusal } from './refusal'

/**
 * Page furniture is cut out of a text where it is read, so its ranges lie in the text, whole and apart from each other.
 * @throws Refusal SPAN_OUT_OF_TEXT or INVALID_INPUT, on the field `stripped`
 */
export function requireInText(stripped: readonly Pick<StrippedRange, 'start' | 'end'>[], text: string): void {
  const ranges = [...stripped].sort((x, y) => x.start - y.start)
  let last = 0
  for (const { start, end } of ranges) {
    const place = `stripped ${start} to ${end}`
    if (end <= start || end > text.length) throw new Refusal('SPAN_OUT_OF_TEXT', 'stripped', place)
    if (start < last) throw new Refusal('INVALID_INPUT', 'stripped', `${place} overlaps the one before`)
    if (!text.slice(start, end).isWellFormed()) {
      throw new Refusal('INVALID_INPUT', 'stripped', `${place} parts the halves of a surrogate pair`)
    }
    last = end
  }
}
