import { ASPECTS } from './aspect'
import { isDateBound } from './date-bounds'
import { CONFIDENCES, INDEPENDENCES } from './independence'
import {
  LINK_SORTS,
  type LinkCursor,
  type LinkFilter,
  type LinkSort,
  PAIR_SEPARATOR,
  SCOPES,
} from './link-filter'
import { LINK_STATES } from './link-words'
import { SEARCH_LENGTH } from './search-query'
import { STRENGTHS } from './strength'

/** What an address asks for in words that are not known here: it narrows nothing, is shown, and can be taken away. */
export type UnreadChoice = { name: keyof LinkFilter; value: string }

/** What the address of a list of links asks for. */
export type AskedLinks = {
  filter: LinkFilter
  sort: LinkSort
  /** Where the page begins. */
  after: LinkCursor | null
  unread: UnreadChoice[]
}

/** Most values of one name that are read, and how long each may be; nobody chooses more, and an address may hold thousands. */
const MOST = 50
const LONGEST = 300

const KNOWN = {
  agree: ASPECTS,
  differ: ASPECTS,
  conflict: ASPECTS,
  silent: ASPECTS,
  strength: STRENGTHS,
  state: LINK_STATES,
  independence: INDEPENDENCES,
  confidence: CONFIDENCES,
  scope: SCOPES,
  recheck: ['open'],
} as const
type KnownName = keyof typeof KNOWN

/** The names whose values are records, by their ids. */
export const RECORD_NAMES = ['topic', 'source', 'pair', 'article', 'entity', 'analyst'] as const
export const DATE_NAMES = ['eventFrom', 'eventTo', 'publishedFrom', 'publishedTo'] as const
export type DateName = (typeof DATE_NAMES)[number]

/** Two sources by their names or ids, as a form without JavaScript asks for a pair. */
export const PAIR_FIELDS = ['pairOne', 'pairOther'] as const

/** What an address asks for. Values of one name stand in the order of their list, or as they were asked for. */
export function readLinkAddress(asked: URLSearchParams): AskedLinks {
  const unread: UnreadChoice[] = []
  const known = <Name extends KnownName>(name: Name): (typeof KNOWN)[Name][number][] => {
    const from: readonly string[] = KNOWN[name]
    // Codes are written in capitals and words in small letters; an address typed by hand may not be.
    const spelt = (value: string) => from.find((one) => one.toLowerCase() === value.toLowerCase())
    const values = valuesOf(asked, name)
    for (const value of values) if (!spelt(value)) unread.push({ name, value })
    const there = new Set(values.map(spelt))
    return from.filter((one) => there.has(one)) as (typeof KNOWN)[Name][number][]
  }
  const dates = (from: DateName, to: DateName) => {
    const [first, last] = [from, to].map((name) => valuesOf(asked, name)[0])
    for (const [name, value] of [[from, first] as const, [to, last] as const])
      if (value && !isDateBound(value)) unread.push({ name, value })
    const sides = [first, last].map((value) => (value && isDateBound(value) ? value : undefined))
    // The wrong way round is turned, as on a timeline: longer texts sort by where they begin.
    const turned = sides[0] && sides[1] && sides[0] > `${sides[1]}~`
    return filled({ [from]: turned ? sides[1] : sides[0], [to]: turned ? sides[0] : sides[1] })
  }
  const filter: LinkFilter = filled({
    ...Object.fromEntries(RECORD_NAMES.map((name) => [name, valuesOf(asked, name)])),
    pair: [...new Set([...valuesOf(asked, 'pair'), ...typedPair(asked)].map(inOneOrder))],
    agree: known('agree'),
    differ: known('differ'),
    conflict: known('conflict'),
    silent: known('silent'),
    strength: known('strength'),
    state: known('state'),
    independence: known('independence'),
    confidence: known('confidence'),
    scope: onlyOne(known('scope')),
    recheck: known('recheck')[0],
    q: valuesOf(asked, 'q')[0]?.slice(0, SEARCH_LENGTH).toWellFormed(),
    ...dates('eventFrom', 'eventTo'),
    ...dates('publishedFrom', 'publishedTo'),
  })
  return { filter, sort: readSort(asked), after: readCursor(asked), unread }
}

/**
 * What follows the question mark in the address of a list; the same for the same choices. An order that is not said is
 * by assessment.
 */
export function linkQuery(filter: LinkFilter, rest: Partial<Omit<AskedLinks, 'filter'>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, said] of Object.entries(filter))
    for (const value of [said].flat()) if (value) query.append(name, value)
  for (const { name, value } of rest.unread ?? []) query.append(name, value)
  query.sort()
  if (rest.sort && rest.sort !== 'assessed') query.set('sort', rest.sort)
  if (rest.after) {
    const { assessedAt, id, key } = rest.after
    query.set('after', [assessedAt, id, ...(key === undefined ? [] : [key])].join('~'))
  }
  return query.toString()
}

/** The address of a list, under its choices where there are any. */
export const underQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`)

/** The order an address asks for; the newest first where it names none. */
function readSort(asked: URLSearchParams): LinkSort {
  return LINK_SORTS.find((sort) => sort === asked.get('sort')) ?? 'assessed'
}

/** Where the page begins: `after=INSTANT~ID` or `after=INSTANT~ID~KEY`; anything else begins at the first. */
function readCursor(asked: URLSearchParams): LinkCursor | null {
  const [assessedAt, id, key] = asked.get('after')?.split('~') ?? []
  if (!assessedAt || !id) return null
  return key !== undefined && /^\d{1,15}$/.test(key)
    ? { assessedAt, id, key: Number(key) }
    : { assessedAt, id }
}

function valuesOf(asked: URLSearchParams, name: string): string[] {
  const said = asked.getAll(name).map((value) => value.trim().slice(0, LONGEST).toWellFormed())
  return [...new Set(said.filter(Boolean))].slice(0, MOST)
}

function typedPair(asked: URLSearchParams): string[] {
  const [one, other] = PAIR_FIELDS.map((name) => valuesOf(asked, name)[0])
  return one && other ? [`${one}${PAIR_SEPARATOR}${other}`] : []
}

/** A pair is the same whichever of its sources is named first. */
const inOneOrder = (pair: string) => pair.split(PAIR_SEPARATOR).sort().join(PAIR_SEPARATOR)

/** Both of two asks for as much as neither. */
const onlyOne = <Value>(values: Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined)

/** Without what says nothing. */
function filled<Said extends object>(said: Said): Said {
  const entries = Object.entries(said).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value,
  )
  return Object.fromEntries(entries) as Said
}
