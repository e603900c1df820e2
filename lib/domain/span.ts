import type { Span } from './record'
import type { RefusalCode } from './refusal'

/** Length of a span's prefix and suffix, in UTF-16 code units. */
export const CONTEXT = 32

/** Longest quote, in UTF-16 code units. */
export const QUOTE_TEXT = 20_000

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

/** Would a cut at this offset part the halves of a surrogate pair? */
function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
}

/**
 * Why a quote cannot be anchored at this place, or null where it can.
 * @param start UTF-16 code units from the beginning of the version's text
 */
export function checkSpan(text: string, start: number, quote: string): RefusalCode | null {
  const end = start + quote.length
  if (!Number.isInteger(start) || start < 0 || quote === '' || end > text.length) return 'SPAN_OUT_OF_TEXT'
  if (text.slice(start, end) !== quote) return 'QUOTE_NOT_IN_TEXT'
  if (splitsPair(text, start) || splitsPair(text, end)) return 'QUOTE_NOT_IN_TEXT'
  return null
}

/**
 * The span of a quote with up to CONTEXT code units around it, never half a surrogate pair. Combining marks may be
 * parted from their letter: the context finds a quote again, it is not read.
 * @throws RangeError where checkSpan refuses the place; ask it first
 */
export function spanAt(text: string, start: number, quote: string): Span {
  const refusal = checkSpan(text, start, quote)
  if (refusal) throw new RangeError(`${refusal} at ${start}`)
  const end = start + quote.length
  let from = Math.max(0, start - CONTEXT)
  if (splitsPair(text, from)) from += 1
  let to = Math.min(text.length, end + CONTEXT)
  if (splitsPair(text, to)) to -= 1
  return { start, end, quote, prefix: text.slice(from, start), suffix: text.slice(end, to) }
}

/** Every offset at which the quote stands in the text, ascending; places may overlap. */
export function findQuote(text: string, quote: string): number[] {
  if (quote === '') return []
  const places: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (checkSpan(text, at, quote) === null) places.push(at)
  }
  return places
}
