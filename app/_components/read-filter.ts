import { ASPECTS } from '@/lib/domain/aspect'
import { isDateBound } from '@/lib/domain/date-bounds'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import { LINK_SORTS, type LinkCursor, type LinkFilter, type LinkSort, SCOPES } from '@/lib/domain/link-filter'
import { LINK_STATES } from '@/lib/domain/link-words'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { STRENGTHS } from '@/lib/domain/strength'

/** The search parameters of a page as Next gives them. */
export type Search = Record<string, string | string[] | undefined>

/** Most values of one name that are read; nobody chooses more, and an address may hold thousands. */
const MOST = 50

/** The filter an address asks for. What it asks for in words unknown here is left out, so that an old address still opens. */
export function readFilter(search: Search): LinkFilter {
  const names = (name: keyof LinkFilter) => filled(all(search[name]))
  const aspects = (name: keyof LinkFilter) => known(ASPECTS, all(search[name]))
  const codes = <Code extends string>(name: keyof LinkFilter, from: readonly Code[]) =>
    known(
      from,
      // Codes are written in capitals; an address typed by hand may not be.
      all(search[name]).map((value) => value.toUpperCase()),
    )
  const date = (name: keyof LinkFilter) => all(search[name]).find(isDateBound)
  return {
    topic: names('topic'),
    source: names('source'),
    pair: names('pair'),
    article: names('article'),
    entity: names('entity'),
    analyst: names('analyst'),
    strength: codes('strength', STRENGTHS),
    state: codes('state', LINK_STATES),
    independence: codes('independence', INDEPENDENCES),
    confidence: codes('confidence', CONFIDENCES),
    agree: aspects('agree'),
    differ: aspects('differ'),
    conflict: aspects('conflict'),
    silent: aspects('silent'),
    eventFrom: date('eventFrom'),
    eventTo: date('eventTo'),
    publishedFrom: date('publishedFrom'),
    publishedTo: date('publishedTo'),
    q: one(search.q)?.trim().slice(0, SEARCH_LENGTH) || undefined,
    recheck: one(search.recheck) === 'open' ? 'open' : undefined,
    scope: SCOPES.find((value) => value === one(search.scope)),
  }
}

/** The order an address asks for; the newest first where it names none. */
export function readSort(search: Search): LinkSort {
  return LINK_SORTS.find((sort) => sort === one(search.sort)) ?? 'assessed'
}

/** Where the page begins: `after=INSTANT~ID` or `after=INSTANT~ID~KEY`; anything else begins at the first. */
export function readCursor(search: Search): LinkCursor | null {
  const [assessedAt, id, key] = one(search.after)?.split('~') ?? []
  if (!assessedAt || !id) return null
  return key !== undefined && /^\d{1,15}$/.test(key)
    ? { assessedAt, id, key: Number(key) }
    : { assessedAt, id }
}

/** The address of a list under a filter, from a place on, in an order. */
export function listHref(
  path: string,
  filter: LinkFilter,
  after?: LinkCursor | null,
  sort: LinkSort = 'assessed',
): string {
  const query = new URLSearchParams()
  for (const [name, said] of Object.entries(filter)) {
    for (const value of [said].flat()) if (value) query.append(name, value)
  }
  if (sort !== 'assessed') query.set('sort', sort)
  if (after) {
    const key = after.key === undefined ? [] : [after.key]
    query.set('after', [after.assessedAt, after.id, ...key].join('~'))
  }
  return query.size > 0 ? `${path}?${query}` : path
}

const all = (value: string | string[] | undefined): string[] =>
  [...new Set([value ?? []].flat().filter(Boolean))].slice(0, MOST)

const one = (value: string | string[] | undefined): string | undefined => all(value)[0]

const filled = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined)

const known = <Value extends string>(from: readonly Value[], asked: readonly string[]) =>
  filled(from.filter((value) => asked.includes(value)))
