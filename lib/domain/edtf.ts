import { parse } from 'edtf'
import { keepAnswers } from './keep-answers'

/** First and last day, `YYYY-MM-DD`, both included; null where that side is open or unknown. */
export type EdtfBounds = { from: string | null; to: string | null }

const DATE = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/

function lastDayOf(year: number, month: number): number {
  const day = new Date(0)
  day.setUTCFullYear(year, month, 0)
  return day.getUTCDate()
}

const printDay = (year: number, month: number, day: number) =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/** Bounds of one date, of one side of an interval; null where the side is open (`..`) or unknown (empty). */
function boundsOf(side: string): { from: string; to: string } | null {
  if (side === '' || side === '..') return null
  // Days are compared as text, so years before 0000 and after 9999 are cut to the nearest day that can be written.
  if (side.startsWith('-') || side.startsWith('Y-')) return { from: '0000-01-01', to: '0000-01-01' }
  if (side.startsWith('Y')) return { from: '9999-12-31', to: '9999-12-31' }
  const [, , year = '', month = 'XX', day = 'XX'] = DATE.exec(side) ?? []
  const [firstYear, lastYear] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  // 21 to 24 are seasons: the standard leaves open which months they cover, so the year is all that is certain.
  const everyMonth = month === 'XX' || Number(month) > 12
  const [firstMonth, lastMonth] = everyMonth ? [1, 12] : [Number(month), Number(month)]
  const firstDay = day === 'XX' ? 1 : Number(day)
  const lastDay = day === 'XX' ? lastDayOf(lastYear, lastMonth) : Number(day)
  return { from: printDay(firstYear, firstMonth, firstDay), to: printDay(lastYear, lastMonth, lastDay) }
}

/** The package takes 29 February in every year; a calendar does not. */
function isOnCalendar(side: string): boolean {
  const [, , year = '', month = 'XX', day = 'XX'] = DATE.exec(side) ?? []
  if ([year, month, day].some((part) => part.includes('X'))) return true
  return Number(day) <= lastDayOf(Number(year), Number(month))
}

/** The days a text covers, or null where it is no date; see isEdtf. */
function read(text: string): EdtfBounds | null {
  try {
    parse(text, { level: 1 })
  } catch {
    return null
  }
  const sides = text.split('/')
  const [lower, upper] = [boundsOf(sides[0] ?? ''), boundsOf(sides.at(-1) ?? '')]
  if (!lower && !upper) return null
  if (lower && upper && lower.from > upper.to) return null
  return sides.every(isOnCalendar) ? { from: lower?.from ?? null, to: upper?.to ?? null } : null
}

// A table of forty columns compares each date with every other; reading one takes far longer than comparing two.
const boundsIn = keepAnswers(read, 5_000)

/**
 * Is this a date or interval of the Extended Date/Time Format (ISO 8601-2), level 0 or 1, that says something? An
 * interval that ends before it starts is none, nor is one open on both sides.
 */
export function isEdtf(text: string): boolean {
  return boundsIn(text) !== null
}

/**
 * The days an EDTF text covers. "About" (`~`) and "perhaps" (`?`) do not widen them: nobody can say by how much.
 * @throws RangeError where the text is not EDTF level 0 or 1
 */
export function edtfBounds(text: string): EdtfBounds {
  const bounds = boundsIn(text)
  if (!bounds) throw new RangeError(`Not EDTF level 1: ${text}`)
  return { ...bounds }
}

/** The same for a date of the record: it was checked when it was written, and to parse thousands again takes seconds. */
export function storedBounds(text: string): EdtfBounds {
  const sides = text.split('/')
  return { from: boundsOf(sides[0] ?? '')?.from ?? null, to: boundsOf(sides.at(-1) ?? '')?.to ?? null }
}

/**
 * The day an EDTF text is sorted by: the first it covers, or without a known beginning the last.
 * @throws RangeError where the text is not EDTF level 0 or 1
 */
export function earliestDay(text: string): string {
  const { from, to } = edtfBounds(text)
  const day = from ?? to
  // isEdtf takes nothing that is open on both sides.
  if (day === null) throw new RangeError(`No day is known of ${text}`)
  return day
}

/**
 * Do two dates cover the same days, some common days, or none?
 * @throws RangeError where a text is not EDTF level 0 or 1
 */
export function compareEdtf(a: string, b: string): 'SAME' | 'OVERLAP' | 'APART' {
  const [x, y] = [edtfBounds(a), edtfBounds(b)]
  if (x.from === y.from && x.to === y.to) return 'SAME'
  const endsBefore = (left: EdtfBounds, right: EdtfBounds) =>
    left.to !== null && right.from !== null && left.to < right.from
  return endsBefore(x, y) || endsBefore(y, x) ? 'APART' : 'OVERLAP'
}
