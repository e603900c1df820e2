import { expect, test } from 'vitest'
import { listHref, readCursor, readFilter, readSort, type Search } from './read-filter'

const said = (search: Search) =>
  Object.fromEntries(Object.entries(readFilter(search)).filter(([, value]) => value))

/** The search parameters of an address, as Next gives them. */
function searchOf(href: string): Search {
  const { searchParams } = new URL(href, 'http://localhost')
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]))
}

test.each<[Search, Record<string, string | string[]>]>([
  [
    { agree: 'time', differ: 'place', conflict: 'actor', silent: 'cause' },
    { agree: ['time'], differ: ['place'], conflict: ['actor'], silent: ['cause'] },
  ],
  [{ differ: ['time', 'place'] }, { differ: ['place', 'time'] }],
  [{ agree: 'weather', differ: '', strength: 'HUGE', topic: ['', ''] }, {}],
  [
    { strength: ['DIRECT', 'partial'], state: 'DISPUTED', scope: 'within', confidence: 'high' },
    { strength: ['DIRECT', 'PARTIAL'], state: ['DISPUTED'], scope: 'within', confidence: ['HIGH'] },
  ],
  [
    { topic: ['one', 'two', 'one'], source: 'riddle', pair: 'riddle~other', entity: 'e', analyst: 'rosa' },
    { topic: ['one', 'two'], source: ['riddle'], pair: ['riddle~other'], entity: ['e'], analyst: ['rosa'] },
  ],
  [
    { q: '  “60 militants” & more ', recheck: 'open' },
    { q: '“60 militants” & more', recheck: 'open' },
  ],
  [
    { eventFrom: '2016', eventTo: '2016-05', publishedFrom: '2016-05-06', publishedTo: '2016-13' },
    { eventFrom: '2016', eventTo: '2016-05', publishedFrom: '2016-05-06' },
  ],
  [
    { topic: Array.from({ length: 900 }, (_, n) => `t${n}`) },
    { topic: Array.from({ length: 50 }, (_, n) => `t${n}`) },
  ],
])('%j asks for %j, and leads back to itself', (search, filter) => {
  expect(said(search)).toEqual(filter)
  expect(said(searchOf(listHref('/disputed', readFilter(search))))).toEqual(filter)
})

test.each([
  [{ assessedAt: '2026-11-01T12:00:00.000Z', id: 'L13' }, 'assessed'],
  [{ assessedAt: '2026-11-01T12:00:00.000Z', id: 'L13', key: 20160506 }, 'event'],
] as const)('where a page begins, %j, and its order %s stand in the address', (after, sort) => {
  const search = searchOf(listHref('/contradictions', {}, after, sort))
  expect(readCursor(search)).toEqual(after)
  expect(readSort(search)).toBe(sort)
})
