import { findIn, type Place } from './find-words'
import {
  addDays,
  addMonths,
  addYears,
  precisionOf,
  printBoth,
  printDay,
  printMonth,
  printYear,
} from './read-published'
import type { Published, TimeFound } from './time-found'
import { readNumber } from './words/numbers'

const W = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const pattern = (source: string) => new RegExp(`${W}(?:${source})${END}`, 'giu')

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const COUNT = '(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a)'

/** Which days of the article’s date the expression means; null where that date is not known well enough. */
type Work = (date: Date, groups: Record<string, string | undefined>) => string | null
type Expression = { find: RegExp; print: Work; needs: 'DAY' | 'MONTH' | 'YEAR'; mark?: string }

const monthOf = (groups: Record<string, string | undefined>) =>
  MONTHS.indexOf(groups.month?.toLowerCase() ?? '')
const atMonth = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`

const EXPRESSIONS: readonly Expression[] = [
  { find: pattern('yesterday'), needs: 'DAY', print: (date) => printDay(addDays(date, -1)) },
  {
    find: pattern('today(?![' + "'’" + ']s)|tonight|this\\s+(?:morning|afternoon|evening)'),
    needs: 'DAY',
    print: printDay,
  },
  { find: pattern('tomorrow'), needs: 'DAY', print: (date) => printDay(addDays(date, 1)) },
  {
    find: pattern('(?:in\\s+|during\\s+)?last\\s+month'),
    needs: 'MONTH',
    print: (date) => printMonth(addMonths(date, -1)),
  },
  {
    find: pattern('(?:in\\s+|during\\s+)?this\\s+month|(?:earlier|later)\\s+this\\s+month'),
    needs: 'MONTH',
    print: printMonth,
  },
  { find: pattern('next\\s+month'), needs: 'MONTH', print: (date) => printMonth(addMonths(date, 1)) },
  { find: pattern('last\\s+year'), needs: 'YEAR', print: (date) => printYear(addYears(date, -1)) },
  { find: pattern('(?:(?:earlier|later)\\s+)?this\\s+year'), needs: 'YEAR', print: printYear },
  { find: pattern('next\\s+year'), needs: 'YEAR', print: (date) => printYear(addYears(date, 1)) },
  {
    find: pattern(`(?:in\\s+)?(?<month>${MONTHS.join('|')})\\s+of\\s+(?<which>this|last|next)\\s+year`),
    needs: 'YEAR',
    print: (date, groups) => {
      const shift = { this: 0, last: -1, next: 1 }[groups.which?.toLowerCase() ?? '']
      return shift === undefined ? null : atMonth(date.getUTCFullYear() + shift, monthOf(groups))
    },
  },
  {
    find: pattern(`last\\s+(?<month>${MONTHS.join('|')})`),
    needs: 'MONTH',
    print: (date, groups) => {
      const month = monthOf(groups)
      return atMonth(date.getUTCFullYear() - (month < date.getUTCMonth() ? 0 : 1), month)
    },
  },
  {
    find: pattern(`(?:on\\s+|last\\s+)(?<weekday>${WEEKDAYS.join('|')})`),
    needs: 'DAY',
    print: (date, groups) => {
      const back = (date.getUTCDay() - WEEKDAYS.indexOf(groups.weekday?.toLowerCase() ?? '') + 7) % 7
      // “On Tuesday” in a Tuesday’s paper may be either one.
      return back === 0 ? null : printDay(addDays(date, -back))
    },
  },
  { find: pattern('last\\s+week'), needs: 'DAY', print: (date) => weekOf(addDays(date, -7)) },
  {
    find: pattern(`${COUNT}\\s+days?\\s+ago`),
    needs: 'DAY',
    print: (date, { count }) => ago(count, (n) => printDay(addDays(date, -n))),
  },
  {
    find: pattern(`${COUNT}\\s+months?\\s+ago`),
    needs: 'MONTH',
    mark: '~',
    print: (date, { count }) => ago(count, (n) => printMonth(addMonths(date, -n))),
  },
  {
    find: pattern(`${COUNT}\\s+years?\\s+ago`),
    needs: 'YEAR',
    mark: '~',
    print: (date, { count }) => ago(count, (n) => printYear(addYears(date, -n))),
  },
]

const ago = (count: string | undefined, print: (count: number) => string) => {
  const number = count?.toLowerCase() === 'a' ? 1 : readNumber(count ?? '')
  return number === null ? null : print(number)
}

/** The seven days, Monday to Sunday, that hold a day. */
function weekOf(date: Date): string {
  const monday = addDays(date, -((date.getUTCDay() + 6) % 7))
  return `${printDay(monday)}/${printDay(addDays(monday, 6))}`
}

const OVER_YEARS = pattern(
  `(?:over|in|during|for|within)\\s+the\\s+(?:past|last)\\s+${COUNT}\\s+(?<unit>years|months|days|weeks)`,
)
const RANK = { DAY: 0, MONTH: 1, YEAR: 2, LOOSE: 3 }

/** Expressions counted from the article’s date: “last month”, “15 years ago”, “over the past six years”. */
export function findRelativeTimes(
  text: string,
  place: Place,
  { days, edtf: published }: Published,
): TimeFound[] {
  if (!days) return []
  const note = `counted from the article’s date, ${published}`
  const found: TimeFound[] = []
  const add = ({ start, end }: Place, edtf: string | null) => {
    if (edtf) found.push({ start, end, text: text.slice(start, end), edtf, basis: 'INFERRED', note })
  }
  const precision = precisionOf(days)
  const approximate = /[~?%]/.test(published) ? '~' : ''
  for (const { find, print, needs, mark } of EXPRESSIONS)
    for (const at of findIn(text, place, find)) {
      const [from, to] = [print(days.from, at.match.groups ?? {}), print(days.to, at.match.groups ?? {})]
      if (!from || !to) continue
      // A date known less well than the expression needs leaves an interval; weeks of it would say too much.
      if (RANK[precision] > RANK[needs] && (from.includes('/') || to.includes('/') || needs === 'DAY'))
        continue
      add(at, from.includes('/') ? from : printBoth(from, to, mark ?? approximate))
    }
  for (const at of findIn(text, place, OVER_YEARS)) {
    const { count, unit } = at.match.groups ?? {}
    const number = readNumber(count ?? '')
    if (number === null || unit === 'weeks' || (unit === 'days' && precision !== 'DAY')) continue
    const first =
      unit === 'years'
        ? `${printYear(addYears(days.from, -number))}~`
        : unit === 'months'
          ? `${printMonth(addMonths(days.from, -number))}~`
          : printDay(addDays(days.from, -number))
    const last =
      unit === 'days'
        ? printDay(days.to)
        : precision === 'DAY'
          ? printDay(days.to)
          : `${printMonth(days.to)}~`
    add(at, `${first}/${last}`)
  }
  return found
}
