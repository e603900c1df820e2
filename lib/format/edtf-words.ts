const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }
const QUALIFIERS: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

const SIDE =
  /^(-?\d{4}|Y-?\d+|[\dX]{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-][\d:]+)?)?([~?%])?$/

type Side = { year: string; month?: string; day?: string; clock: string; qualifier: string }

function readSide(text: string): Side | null {
  const match = SIDE.exec(text)
  if (!match) return null
  const [, year = '', month, day, time, zone, mark = ''] = match
  if (month && month !== 'XX' && !SEASONS[month] && !MONTHS[Number(month) - 1]) return null
  const offset = zone === 'Z' ? ' UTC' : zone ? ` UTC${zone}` : ''
  return { year, month, day, clock: time ? `, ${time}${offset}` : '', qualifier: QUALIFIERS[mark] ?? '' }
}

function describeYear(year: string): string {
  const known = year.replace(/X+$/, '')
  if (known === '') return 'an unknown year'
  if (known.length === 2 && year.length === 4 && year !== known) return `some year of the ${known}00s`
  if (known !== year) return `some year of the ${known}0s`
  const number = Number(year.replace('Y', ''))
  return number < 0 ? `the year −${Math.abs(number)}` : String(number).padStart(4, '0')
}

/** "15 May 2016", "May 2016", "2016", without the qualifier. */
function describeSide({ year, month, day, clock }: Side): string {
  const inYear = describeYear(year)
  if (month === undefined) return inYear
  if (month === 'XX') return day === 'XX' ? `some day of ${inYear}` : `some month of ${inYear}`
  if (SEASONS[month]) return `${SEASONS[month]} ${inYear}`
  const inMonth = `${MONTHS[Number(month) - 1]} ${inYear}`
  if (day === undefined) return inMonth
  return day === 'XX' ? `some day of ${inMonth}` : `${Number(day)} ${inMonth}${clock}`
}

/** The lower side without what the upper side says again: "17" or "17 May" before "30 May 2022". */
function shortenLower(lower: Side, upper: Side): string {
  const full = describeSide(lower)
  const isPlain = ({ month, day, clock }: Side) =>
    month !== undefined && Number(month) <= 12 && day !== 'XX' && clock === ''
  if (lower.year !== upper.year || !isPlain(lower) || !isPlain(upper)) return full
  const withoutYear = full.slice(0, -describeYear(lower.year).length - 1)
  const sameMonth = lower.month === upper.month && lower.day !== undefined && upper.day !== undefined
  return sameMonth ? String(Number(lower.day)) : withoutYear
}

/**
 * An EDTF level 1 date or interval in words: "15 May 2016", "about November 2019", "between 17 May and 30 June 2022",
 * "until February 2014", "from 29 July 2015 on". Text that is none comes back as it is.
 */
export function describeEdtf(edtf: string): string {
  const [first = '', second, more] = edtf.split('/')
  if (more !== undefined) return edtf
  const lower = readSide(first)
  if (second === undefined) return lower ? lower.qualifier + describeSide(lower) : edtf
  const upper = readSide(second)
  const isOpen = (text: string) => text === '..' || text === ''
  if (lower && upper) {
    if (first === second) return lower.qualifier + describeSide(lower)
    return `between ${lower.qualifier}${shortenLower(lower, upper)} and ${upper.qualifier}${describeSide(upper)}`
  }
  if (upper && isOpen(first)) return `until ${upper.qualifier}${describeSide(upper)}`
  if (lower && isOpen(second)) return `from ${lower.qualifier}${describeSide(lower)} on`
  return edtf
}
