import { ar, de, en, es, fi, fr, it, ja, nl, type ParsedResult, pt, ru, sv, uk, vi, zh } from 'chrono-node'

/** Strict ones: the casual parsers also take “yesterday”, which is a day of the reader's calendar, not of the text. */
const PARSERS = [en, de, fr, es, it, pt, nl, ru, uk, sv, fi, vi, ja, zh, ar].map((locale) => locale.strict)

/** What may stand around a date without saying more: signs, an hour, a time zone, a weekday that was not taken in. */
const AROUND =
  /^(?:[\s,.;:()|·•–—-]|\d{1,2}[:.]\d{2}(?::\d{2})?|[ap]\.?m\.?|(?:utc|gmt|est|edt|cet|cest|msk)(?:[+-]\d{1,2})?|at|um|uhr|à|в|г|года?)*$/iu

/**
 * A whole date as it is spoken in one of several languages (“Thursday, the 12th of May, 2016, at 5 p.m.”), as EDTF. It is
 * taken only where year and month stand in the words and nothing that matters stands beside it.
 */
export function readSpokenDay(said: string): string | null {
  for (const parser of PARSERS) {
    const [result, ...others] = parser.parse(said, new Date(0))
    if (!result || others.length > 0 || result.end) continue
    const rest = said.slice(0, result.index) + said.slice(result.index + result.text.length)
    const edtf = AROUND.test(rest) ? printSaid(result) : null
    if (edtf) return edtf
  }
  return null
}

/** Only what was said: the year in its four figures, and the parts that the parser did not have to supply. */
function printSaid({ start, text }: ParsedResult): string | null {
  const part = (name: 'year' | 'month' | 'day') => (start.isCertain(name) ? start.get(name) : null)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (year === null || month === null || !text.includes(String(year).padStart(4, '0'))) return null
  // Figures alone are read by rules that know where their order is in doubt.
  if (/^[\d\s./-]+$/.test(text)) return null
  const print = (figure: number) => String(figure).padStart(2, '0')
  return [String(year).padStart(4, '0'), print(month), ...(day === null ? [] : [print(day)])].join('-')
}
