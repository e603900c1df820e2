import { isEdtf } from '@/lib/domain/edtf'
import { IN, SEASONS, YEAR } from './date-words'
import { monthNamed } from './month-names'
import { readSpokenDay } from './read-spoken-day'

/**
 * One day, month, season, year or decade in words or figures, as EDTF; null where it is none of them. No part is taken
 * from anywhere but the words: without a year there is no date, without a day no day.
 */
export function readDay(words: string): string | null {
  const said = words
    .replace(new RegExp(`^(?:${IN})\\s+`, 'iu'), '')
    .replace(new RegExp(`(\\d{4})[\\s,]*(?:${YEAR})$`, 'iu'), '$1')
    .trim()
  for (const read of [readEdtf, readFigures, readSeason, readDecade, readNamedMonth, readSpokenDay]) {
    const edtf = read(said)
    if (edtf !== null && isEdtf(edtf)) return edtf
  }
  return null
}

/** EDTF itself; of an instant the day it names. */
function readEdtf(said: string): string | null {
  const instant = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(said)
  if (instant?.[1]) return instant[1]
  return said.includes('/') ? null : said
}

const two = (figure: string | undefined) => (figure ?? '').padStart(2, '0')

function readFigures(said: string): string | null {
  const yearFirst = /^(\d{4})[/.\s-]+(\d{1,2})[/.\s-]+(\d{1,2})\.?$/.exec(said)
  if (yearFirst) return `${yearFirst[1]}-${two(yearFirst[2])}-${two(yearFirst[3])}`
  const eastern = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号]?)?)?$/.exec(said)
  if (eastern) return [eastern[1], eastern[2], eastern[3]].filter(Boolean).map(two).join('-')
  const monthAndYear = /^(\d{1,2})[/.](\d{4})$/.exec(said)
  if (monthAndYear) return `${monthAndYear[2]}-${two(monthAndYear[1])}`
  const yearLast = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})\.?$/.exec(said)
  if (!yearLast) return null
  const [, first = '', sign, second = '', year] = yearLast
  const dayFirst = `${year}-${two(second)}-${two(first)}`
  const monthFirst = `${year}-${two(first)}-${two(second)}`
  // With full stops the day is first everywhere; 5/6/2016 is another day in London than in New York.
  if (sign === '.' || first === second || Number(first) > 12) return dayFirst
  return Number(second) > 12 ? monthFirst : null
}

function readSeason(said: string): string | null {
  for (const [names, code] of SEASONS) {
    const season = new RegExp(`^(?:${names})[\\s,]+(?:(?:${IN})\\s+)?(\\d{4})$`, 'iu').exec(said)
    if (season) return `${season[1]}-${code}`
  }
  return null
}

function readDecade(said: string): string | null {
  const decade = /^(?:the\s+)?(\d{3})0(?:’|')?s$/i.exec(said)
  return decade ? `${decade[1]}X` : null
}

const ORDINAL = '(?:st|nd|rd|th|er|re|[.ºª])?'
const OF = '(?:(?:of|de|del|du)\\s+)?'
const DAY_MONTH_YEAR = new RegExp(
  `^(?:(\\d{1,2})${ORDINAL}\\s*${OF})?([\\p{L}\\p{M}’']+\\.?)[\\s,]+${OF}(\\d{4})$`,
  'iu',
)
const MONTH_DAY_YEAR = new RegExp(`^([\\p{L}\\p{M}]+\\.?)\\s+(\\d{1,2})${ORDINAL},?\\s+(\\d{4})$`, 'iu')

function readNamedMonth(said: string): string | null {
  const dayFirst = DAY_MONTH_YEAR.exec(said)
  const monthFirst = MONTH_DAY_YEAR.exec(said)
  const [year, name, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [monthFirst?.[3], monthFirst?.[1], monthFirst?.[2]]
  const month = name ? monthNamed(name) : null
  if (!year || month === null) return null
  return [year, two(String(month)), ...(day ? [two(day)] : [])].join('-')
}
