import { expect, test } from 'vitest'
import { listHref, readFilter, type Search } from './read-filter'

const said = (search: Search) =>
  Object.fromEntries(Object.entries(readFilter(search)).filter(([, value]) => value))

test.each<[Search, Record<string, string>]>([
  [
    { agree: 'time', differ: 'place' },
    { agree: 'time', differ: 'place' },
  ],
  [{ differ: ['place', 'time'] }, { differ: 'place' }],
  [{ agree: 'weather', differ: '', strength: 'HUGE' }, {}],
  [
    { strength: 'DIRECT', state: 'DISPUTED', scope: 'within' },
    { strength: 'DIRECT', state: 'DISPUTED', scope: 'within' },
  ],
])('%j asks for %j, and leads back to itself', (search, filter) => {
  expect(said(search)).toEqual(filter)
  const { searchParams } = new URL(listHref('/disputed', readFilter(search)), 'http://localhost')
  expect(said(Object.fromEntries(searchParams))).toEqual(filter)
})
