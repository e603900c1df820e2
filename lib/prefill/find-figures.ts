import { holdsFigure } from '@/lib/domain/figure'
import { anyOf, findIn, type Place, WORD_END, WORD_START } from './find-words'
import type { Reading } from './reading'
import { unitAfter } from './unit-after'
import { QUALIFIERS } from './words/hedges'
import { LARGE_WORDS, NUMBER_WORDS, readNumber } from './words/numbers'

/** A figure of the text: where it stands, its value where it has one, its unit and what it leaves open. */
export type Figure = Place & {
  text: string
  /** Null for “dozens” and “several thousand”. */
  value: number | null
  unit: string | null
  qualifier: string | null
  qualifierAt: Place | null
}

const DIGITS = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const WORDS = `(?:${anyOf(NUMBER_WORDS)})(?:[\\s-](?:and\\s+)?(?:${anyOf(NUMBER_WORDS)})${WORD_END})*`
const SCALE = `(?:\\s+(?:${anyOf(LARGE_WORDS)})${WORD_END})?`
const VAGUE =
  'hundreds of thousands|tens of thousands|thousands|millions|hundreds|dozens|scores|several (?:dozen|hundred|thousand|million)|a few (?:dozen|hundred|thousand)|only a few|a few|a handful'.replaceAll(
    ' ',
    '\\s+',
  )
const ENGLISH = new RegExp(
  `${WORD_START}(?<![\\d][.,:/]|[$€£#§]|[\\p{Lu}]-)(?:(?<vague>${VAGUE})|(?<number>(?:(?:${DIGITS})(?![\\d/:])|(?:a\\s+)?${WORDS})${SCALE}))(?:\\s*(?<percent>%|per\\s?cent${WORD_END}))?(?![\\p{L}\\p{M}])`,
  'giu',
)
const PLAIN = new RegExp(
  `${WORD_START}(?<![\\d][.,:/])(?<number>\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+|\\d+)(?:\\s*(?<percent>%))?(?![\\p{L}\\p{N}.,/:]\\p{N}?)`,
  'gu',
)

const QUALIFIER = new RegExp(
  `${WORD_START}(?:${QUALIFIERS.flatMap(([, ...words]) => words)
    .sort((x, y) => y.length - x.length)
    .map((words) => words.replaceAll(' ', '\\s+'))
    .join('|')})\\s+(?:the\\s+|its\\s+|their\\s+)?$`,
  'iu',
)
const recordedAs = new Map(
  QUALIFIERS.flatMap(([recorded, ...words]) => words.map((word) => [word, recorded] as const)),
)

/** Time units: how long and how old are said with the time, not counted. */
const TIME_UNIT =
  /^[\s-]*(?:year|month|week|day|hour|minute|second|decade|centur)\p{L}*|^[\s-]*(?:a\.?m\.?|p\.?m\.?|o['’]clock)(?!\p{L})|^-\p{L}+-old/iu
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const MONTH_BEFORE = new RegExp(`(?:${MONTH})\\.?\\s+(?:the\\s+)?$`, 'iu')
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH})(?!\\p{L})`, 'iu')
const YEAR_BEFORE =
  /(?:^|[\s(])(?:in|of|since|by|from|until|till|before|after|during|to|through|year|summer|winter|spring|autumn|fall|early|late|mid|between|and|the|sept?\w*|[a-z]+ \d{1,2},)[\s-]+$/iu

/** A year, a day, a time, an age or a name’s number is no quantity. */
function isDateOrName(text: string, { start, end }: Place, number: string, english: boolean): boolean {
  const before = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 32)
  if (TIME_UNIT.test(after)) return true
  if (MONTH_BEFORE.test(before) && /^\d{1,2}$|^\d{4}$/.test(number)) return true
  if (/^\d{1,2}$/.test(number) && MONTH_AFTER.test(after)) return true
  if (/^[12]\d{3}$/.test(number)) {
    const isYear = Number(number) >= 1500 && Number(number) < 2100
    // Before a plural in small letters it counts: “2000 new houses”; after “in” it is the year.
    if (
      isYear &&
      (YEAR_BEFORE.test(before) || !/^\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+(?:s|en|ren|le)(?!\p{L})/u.test(after))
    )
      return true
  }
  // “Number 10”, “Article 5”, “Su 35”: the figure belongs to the name before it.
  if (
    (english || number.length < 3) &&
    /\p{Lu}[\p{L}.]*\s+$/u.test(before) &&
    /^[\d.]+$/.test(number) &&
    !/^\s+\p{Ll}/u.test(after)
  ) {
    const word = /(\p{Lu}[\p{L}.]*)\s+$/u.exec(before)?.[1] ?? ''
    if (!recordedAs.has(word.toLowerCase())) return true
  }
  return /^(?:st|nd|rd|th|s|['’]s)(?![\p{L}])/iu.test(after)
}

/** The figures of a place, in order. In languages other than English only figures and their percent signs are read. */
export function findFigures({ text, english }: Pick<Reading, 'text' | 'english'>, place: Place): Figure[] {
  return findIn(text, place, english ? ENGLISH : PLAIN).flatMap(({ start, end, match }) => {
    const { vague, number, percent } = match.groups ?? {}
    const numberAt = { start, end: start + (vague ?? number ?? '').length }
    if (number && isDateOrName(text, numberAt, number, english)) return []
    if (vague && TIME_UNIT.test(text.slice(numberAt.end))) return []
    // “One” and “a hundred” alone are words of speech; “one of the” counts nothing.
    if (number && /^(?:one|zero|hundred|thousand|million|billion|trillion)$/i.test(number) && !percent)
      return []
    const value = number ? readNumber(number) : null
    if (number && (value === null || !holdsFigure(value))) return []
    const qualifier = english ? qualifierBefore(text, start) : null
    const unit = percent ? 'percent' : english ? unitAfter(text, end) : null
    if (vague && !unit && !/^\s+of\s/.test(text.slice(end, end + 8))) return []
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        value,
        unit,
        qualifier: qualifier ? qualifier.recorded : vague ? vague.toLowerCase().replace(/\s+/g, ' ') : null,
        qualifierAt: qualifier?.at ?? null,
      },
    ]
  })
}

function qualifierBefore(text: string, start: number): { recorded: string; at: Place } | null {
  const base = Math.max(0, start - 32)
  const match = QUALIFIER.exec(text.slice(base, start))
  if (!match) return null
  const words = match[0].trim().replace(/\s+(?:the|its|their)$/i, '')
  const at = { start: base + match.index, end: base + match.index + words.length }
  return { recorded: recordedAs.get(words.toLowerCase().replace(/\s+/g, ' ')) ?? words.toLowerCase(), at }
}
