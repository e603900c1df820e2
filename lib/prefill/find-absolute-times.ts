import { de, en, es, fr, it, nl, type ParsedResult, pt, ru, sv, uk } from 'chrono-node'
import { findIn, type Place } from './find-words'
import { printDay } from './read-published'
import type { Reading } from './reading'
import type { Published, TimeFound } from './time-found'

/** Strict ones: the casual parsers take “may” and “sat” for dates. */
const PARSERS: Readonly<Record<string, { parse: (text: string, ref: Date) => ParsedResult[] }>> =
  Object.fromEntries(
    Object.entries({ en, de, fr, es, it, nl, pt, ru, sv, uk }).map(([code, locale]) => [code, locale.strict]),
  )

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
}

const W = '(?<![\\p{L}\\p{N}])'
const YEAR =
  '(?<year>(?:1[5-9]|20)\\d{2})(?![\\d%]|[,.]\\d|\\s+(?!(?:and|or|to|until|in|on|at|when|as|but|for|of|by|with|after|before)\\s)\\p{Ll}+s\\s)'
/** How the words before it widen a date. */
const LEAD =
  '(?:(?<since>(?:ever\\s+)?since)|(?<until>by|until|till|before|up\\s+to|prior\\s+to)|(?<after>after)|(?<about>about|around|circa|c\\.)|(?:in|during|of|from|the|early\\s+in|late\\s+in|throughout|year|the\\s+year))\\s+(?:the\\s+year\\s+|about\\s+|early\\s+|late\\s+|mid-?\\s?)?'
const YEARS = new RegExp(`${W}${LEAD}${YEAR}`, 'giu')
const MONTH_YEAR = new RegExp(`${W}(?:${LEAD})?(?<month>${MONTHS.join('|')}),?\\s+(?:of\\s+)?${YEAR}`, 'giu')
const SEASON_YEAR = new RegExp(
  `${W}(?:${LEAD})?(?<season>${Object.keys(SEASONS).join('|')})\\s+(?:of\\s+)?${YEAR}`,
  'giu',
)
const DECADE =
  /(?<![\p{L}\p{N}])(?:(?:in|during|of|since)\s+)?the\s+(?:(?:early|mid|late)[\s-]+)?(?<decade>(?:1[5-9]|20)\d0)['’]?s(?!\p{L})/giu
const SPAN_OF_YEARS = new RegExp(
  `${W}(?:(?:between|from)\\s+)?(?<first>(?:1[5-9]|20)\\d{2})(?:\\s*[–—-]\\s*|\\s+(?:and|to|until)\\s+)(?<last>(?:1[5-9]|20)\\d{2})(?!\\d)`,
  'giu',
)
const NUMERIC =
  /(?<![\p{L}\p{N}-])(?<iso>(?:1[5-9]|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\p{L}\p{N}-])/gu

const widen = (edtf: string, groups: Record<string, string | undefined>): string => {
  if (groups.since || groups.after) return `${edtf}/..`
  if (groups.until) return `../${edtf}`
  return groups.about ? `${edtf}~` : edtf
}

/** “Before its expansion in 2015”, “since she took office in 2000”: the word that opens the clause holds for its year. */
function earlierLead(before: string): Record<string, string> {
  const lead = /(?<![\p{L}])(?<word>before|until|prior\s+to|since)\s[^,.;:!?]*$/iu.exec(before)?.groups?.word
  if (!lead) return {}
  return /^since/i.test(lead) ? { since: lead } : { until: lead }
}

/** Dates that carry their year; of a day and month alone, the year is the last before the article. */
export function findAbsoluteTimes(reading: Reading, place: Place, published: Published): TimeFound[] {
  const { text, english } = reading
  const found: TimeFound[] = []
  const add = (
    { start, end }: Place,
    edtf: string,
    basis: TimeFound['basis'] = 'STATED',
    note: string | null = null,
  ) => found.push({ start, end, text: text.slice(start, end), edtf, basis, note })
  for (const at of findIn(text, place, NUMERIC)) add(at, at.match.groups?.iso ?? '')
  if (english) {
    for (const at of findIn(text, place, SPAN_OF_YEARS))
      add(at, `${at.match.groups?.first}/${at.match.groups?.last}`)
    for (const at of findIn(text, place, DECADE)) add(at, `${at.match.groups?.decade?.slice(0, 3)}X`)
    for (const at of findIn(text, place, SEASON_YEAR))
      add(at, widen(`${at.match.groups?.year}-${SEASONS[at.match.groups?.season?.toLowerCase() ?? '']}`, {}))
    for (const at of findIn(text, place, MONTH_YEAR)) {
      const month = MONTHS.indexOf(at.match.groups?.month?.toLowerCase() ?? '') + 1
      add(at, widen(`${at.match.groups?.year}-${String(month).padStart(2, '0')}`, at.match.groups ?? {}))
    }
    for (const at of findIn(text, place, YEARS)) {
      const groups = { ...at.match.groups, ...earlierLead(text.slice(Math.max(0, at.start - 60), at.start)) }
      // “For the 2014 games” names the games; when they were is not when this is.
      const names =
        /^the\s/i.test(text.slice(at.start, at.end)) && /^\s+\p{L}/u.test(text.slice(at.end, at.end + 3))
      if (!names || groups.until || groups.since) add(at, widen(at.match.groups?.year ?? '', groups))
    }
  }
  found.push(...findSpokenDays(reading, place, published))
  return found
}

/** Days with a month’s name, in the article’s own language, through chrono. */
function findSpokenDays({ text, passage }: Reading, place: Place, published: Published): TimeFound[] {
  const parser = PARSERS[passage.language.slice(0, 2).toLowerCase()]
  if (!parser || !published.days) return []
  const words = text.slice(place.start, place.end)
  return parser.parse(words, published.days.to).flatMap((result): TimeFound[] => {
    const { start } = result
    if (!start.isCertain('month') || !start.isCertain('day') || !/\p{L}{3}/u.test(result.text)) return []
    // “from May 17 to May 20” is two days to chrono; the first alone would say less than is printed.
    if (result.end) return []
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
    if (year === null || month === null || day === null) return []
    const trimmed = result.text.trimEnd()
    const at = { start: place.start + result.index, end: place.start + result.index + trimmed.length }
    const stated = start.isCertain('year') && trimmed.includes(String(year))
    const base = { ...at, text: trimmed }
    const print = (ofYear: number) =>
      `${String(ofYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (stated) return [{ ...base, edtf: print(year), basis: 'STATED', note: null }]
    if (start.isCertain('year')) return []
    const { from, to } = published.days ?? {}
    if (!from || !to) return []
    // A newspaper’s “May 17” is the last one before it was printed; an uncertain year would be a guess.
    const lastBefore = (date: Date) =>
      print(date.getUTCFullYear()) <= printDay(date) ? date.getUTCFullYear() : date.getUTCFullYear() - 1
    if (lastBefore(from) !== lastBefore(to)) return []
    const note = `the year from the article’s date, ${published.edtf}`
    return [{ ...base, edtf: print(lastBefore(to)), basis: 'INFERRED', note }]
  })
}
