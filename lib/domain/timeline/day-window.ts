import { type EdtfBounds, edtfBounds, isEdtf } from '../edtf'
import { dayNumber, dayOfNumber, FIRST_DAY, LAST_DAY } from './day-number'

/** What a timeline shows: first and last day, `YYYY-MM-DD`, both included. */
export type DayWindow = { from: string; to: string }

const PLAIN = /^\d{4}(-\d{2}){0,2}$/

/** The days of a year, month or day as it is typed; null where it is none. */
function readPlain(typed: string): DayWindow | null {
  if (!PLAIN.test(typed) || !isEdtf(typed)) return null
  const { from, to } = edtfBounds(typed)
  return from !== null && to !== null ? { from, to } : null
}

/**
 * The window an address asks for. A side that says nothing, or no year, month or day, is that of the whole; sides the
 * wrong way round are turned.
 * @param whole what is shown where nothing is asked for
 * @returns with what was typed and could not be read
 */
export function readWindow(
  typed: { from?: string; to?: string },
  whole: DayWindow,
): { window: DayWindow; unread: string[] } {
  const sides = [typed.from?.trim() ?? '', typed.to?.trim() ?? '']
  const [first, last] = sides.map(readPlain)
  const unread = sides.filter((side) => side !== '' && readPlain(side) === null)
  if (first && last && first.from > last.to) return { window: { from: last.from, to: first.to }, unread }
  const from = first?.from ?? earlier(whole.from, last?.from)
  const to = last?.to ?? later(whole.to, first?.to)
  return { window: { from, to }, unread }
}

const earlier = (day: string, other = LAST_DAY) => (other < day ? other : day)
const later = (day: string, other = FIRST_DAY) => (other > day ? other : day)

/** The window that holds every known day of some dates, out to whole years; null where none has a known day. */
export function wholeWindow(dates: readonly EdtfBounds[]): DayWindow | null {
  const days = dates.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  if (days.length === 0) return null
  const [first, last] = [days.reduce((a, b) => earlier(a, b)), days.reduce((a, b) => later(a, b))]
  return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` }
}

/** Does a date have a day in the window? A side that is open reaches on for ever. */
export function touches({ from, to }: EdtfBounds, window: DayWindow): boolean {
  return (from ?? FIRST_DAY) <= window.to && (to ?? LAST_DAY) >= window.from
}

/** How many days a window has. */
export const lengthOf = ({ from, to }: DayWindow) => dayNumber(to) - dayNumber(from) + 1

export const middleOf = ({ from, to }: DayWindow) =>
  dayOfNumber(Math.floor((dayNumber(from) + dayNumber(to)) / 2))

/**
 * A window about the same middle, so many times as long and at least a day.
 * @param times 2 is twice as long, 0.5 half
 */
export function scaleWindow(window: DayWindow, times: number): DayWindow {
  const days = Math.max(1, Math.round(lengthOf(window) * times))
  const first = dayNumber(window.from) + Math.floor((lengthOf(window) - days) / 2)
  return { from: dayOfNumber(first), to: dayOfNumber(first + days - 1) }
}

/** The window of the same length just before (-1) or just after (1). */
export function moveWindow(window: DayWindow, step: 1 | -1): DayWindow {
  const by = lengthOf(window) * step
  return { from: dayOfNumber(dayNumber(window.from) + by), to: dayOfNumber(dayNumber(window.to) + by) }
}

/** The decade, year or month that a day is in. */
export function unitAround(unit: 'decade' | 'year' | 'month', day: string): DayWindow {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
  if (unit === 'decade') return { from: `${year.slice(0, 3)}0-01-01`, to: `${year.slice(0, 3)}9-12-31` }
  return readPlain(unit === 'year' ? year : month) ?? { from: day, to: day }
}

/** Days on either side of a mark that a window around it shows at least. */
const AROUND = 15

/** What is around a date: its known days and as many again on either side. */
export function windowAround({ from, to }: EdtfBounds): DayWindow {
  const known = { from: from ?? to ?? FIRST_DAY, to: to ?? from ?? LAST_DAY }
  const pad = Math.max(AROUND, lengthOf(known))
  return { from: dayOfNumber(dayNumber(known.from) - pad), to: dayOfNumber(dayNumber(known.to) + pad) }
}

/** A window's sides as short as an address can say them, both alike: 2016, 2016-05 or 2016-05-13. */
export function shortSides({ from, to }: DayWindow): { from: string; to: string } {
  for (const digits of [4, 7]) {
    const [first, last] = [from.slice(0, digits), to.slice(0, digits)]
    if (readPlain(first)?.from === from && readPlain(last)?.to === to) return { from: first, to: last }
  }
  return { from, to }
}
