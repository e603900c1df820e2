import { isEdtf } from '@/lib/domain/edtf'
import { ABOUT, BETWEEN, PART_OF, PERHAPS, SINCE, UNTIL } from './date-words'
import { readDay } from './read-day'

/** Longest text that is looked at as a date, in UTF-16 code units. */
const LONGEST = 200

/**
 * A date in words or figures, of several languages, as EDTF level 1: “12 May 2016”, “May 2016”, “about 2015”, “spring
 * 2016”, “between May and June 2016”, “since 2014”, or EDTF itself. What was not said is not supplied: “12 May” has no
 * year and is no date, 5/6/2016 is two different days.
 * @returns with the words as they were read; null where they are no date
 */
export function readDate(words: string): { edtf: string; words: string } | null {
  const said = words.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (said.length > LONGEST) return null
  const edtf = readWhole(said)
  return edtf !== null && isEdtf(edtf) ? { edtf, words: said } : null
}

function readWhole(said: string): string | null {
  if (isEdtf(said) && !/[T ]/.test(said)) return said
  return readQualified(said) ?? readOpen(said) ?? readInterval(said)
}

const PART = new RegExp(`(?:^|\\s)(?:${PART_OF})[\\s-]+\\S`, 'iu')

/** Whether words speak of a part of a period (“early 2016”), for which EDTF has no sign at the levels used here. */
export const saysPartOf = (words: string): boolean => PART.test(words.normalize('NFC'))

/** One date, perhaps an uncertain one; `~` is EDTF's about, `?` its perhaps. */
function readQualified(said: string): string | null {
  const about = cut(said, ABOUT)
  if (about !== null) return qualify(about, '~')
  const perhaps = cut(said, PERHAPS) ?? /^(.*?)\s*\(\?\)$/.exec(said)?.[1]
  if (perhaps !== null && perhaps !== undefined) return qualify(perhaps, '?')
  return readDay(said)
}

function qualify(rest: string, sign: '~' | '?'): string | null {
  const day = readDay(rest)
  return day && /[~?%]$/.test(day) ? null : day && `${day}${sign}`
}

function readOpen(said: string): string | null {
  const from = cut(said, SINCE)
  if (from !== null) return suffix(readQualified(from), '/..')
  const to = cut(said, UNTIL)
  return to === null ? null : prefix('../', readQualified(to))
}

const suffix = (edtf: string | null, text: string) => edtf && `${edtf}${text}`
const prefix = (text: string, edtf: string | null) => edtf && `${text}${edtf}`

/** What follows one of these words at the beginning; null where none stands there. */
function cut(said: string, words: string): string | null {
  return new RegExp(`^(?:${words})[\\s-]+(.+)$`, 'iu').exec(said)?.[1] ?? null
}

function readInterval(said: string): string | null {
  const days = /^([\p{L}.]+) (\d{1,2})\s*[-–—]\s*(\d{1,2}),? (\d{4})$/u.exec(said)
  if (days) return join(`${days[2]} ${days[1]} ${days[4]}`, `${days[3]} ${days[1]} ${days[4]}`)
  for (const [before, between] of BETWEEN) {
    const sides = splitAt(said, before, between)
    const read = sides && join(complete(sides[0], sides[1]), sides[1])
    if (read) return read
  }
  return null
}

/** “–” may stand without spaces, a word may not. */
function splitAt(said: string, before: string, between: string): [string, string] | null {
  const start = before === '' ? '' : `(?:${before})\\s+`
  const middle =
    before === ''
      ? `(?:\\s*[–—]\\s*|\\s+-\\s+|(?<=\\d)-(?=\\d)|\\s+(?:${between})\\s+)`
      : `\\s+(?:${between})\\s+`
  const found = new RegExp(`^${start}(.+?)${middle}(.+)$`, 'iu').exec(said)
  return found?.[1] && found[2] ? [found[1], found[2]] : null
}

function join(first: string, second: string): string | null {
  const [from, to] = [readQualified(first), readQualified(second)]
  return from && to ? `${from}/${to}` : null
}

/** The first side says only how it differs: “May” of “May to June 2016”, “12” of “12 to 14 May 2016”. */
function complete(first: string, second: string): string {
  if (/\d{4}/.test(first)) return first
  const year = /\d{4}/.exec(second)?.[0] ?? ''
  return /^\d{1,2}\.?$/.test(first) ? second.replace(/^\d{1,2}/, first.replace('.', '')) : `${first} ${year}`
}
