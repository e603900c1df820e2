import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ASPECTS } from './aspect'
import { CONFIDENCES, INDEPENDENCES } from './independence'
import { linkQuery, readLinkAddress } from './link-address'
import { LINK_SORTS, type LinkFilter, SCOPES } from './link-filter'
import { LINK_STATES } from './link-words'
import { STRENGTHS } from './strength'

const read = (query: string) => readLinkAddress(new URLSearchParams(query))

const someOf = <Value>(from: readonly Value[]) =>
  fc.option(fc.subarray([...from], { minLength: 1 }), { nil: undefined })
const ids = fc.option(
  fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9_~-]{0,12}$/), { minLength: 1, maxLength: 4 }),
  { nil: undefined },
)
const span = fc.option(
  fc
    .tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
    .map(([year, month, length]) => `${year}-${String(month).padStart(2, '0')}-07`.slice(0, length)),
  { nil: undefined },
)
const between = fc
  .tuple(span, span)
  .map(([one, other]) => (one && other ? [one, other].sort() : [one, other]))

const filters: fc.Arbitrary<LinkFilter> = fc
  .record({
    topic: ids,
    source: ids,
    pair: ids.map((pairs) => pairs && [...new Set(pairs.map((one) => one.split('~').sort().join('~')))]),
    article: ids,
    entity: ids,
    analyst: ids,
    agree: someOf(ASPECTS),
    differ: someOf(ASPECTS),
    conflict: someOf(ASPECTS),
    silent: someOf(ASPECTS),
    strength: someOf(STRENGTHS),
    state: someOf(LINK_STATES),
    independence: someOf(INDEPENDENCES),
    confidence: someOf(CONFIDENCES),
    scope: fc.option(fc.constantFrom(...SCOPES), { nil: undefined }),
    recheck: fc.option(fc.constant('open' as const), { nil: undefined }),
    q: fc.option(
      fc
        .string({ unit: 'grapheme', maxLength: 60 })
        .map((text) => text.trim())
        .filter((text) => text !== '' && text.length <= 200),
      {
        nil: undefined,
      },
    ),
    event: between,
    published: between,
  })
  .map(({ event, published, ...rest }) => {
    const dates = {
      eventFrom: event[0],
      eventTo: event[1],
      publishedFrom: published[0],
      publishedTo: published[1],
    }
    return Object.fromEntries(Object.entries({ ...rest, ...dates }).filter(([, said]) => said !== undefined))
  })

describe('an address and what it asks for', () => {
  test('lead to each other, whatever is chosen and in whichever order', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...LINK_SORTS), (filter, sort) => {
        const query = linkQuery(filter, { sort })
        expect(read(query)).toEqual({ filter, sort, after: null, unread: [] })
        expect(linkQuery(read(query).filter, read(query))).toBe(query)
      }),
    )
  })

  test('what is said in another order is the same address', () => {
    const query = (text: string) => linkQuery(read(text).filter)
    expect(query('strength=direct&agree=place&agree=actor')).toBe(
      query('agree=actor&agree=PLACE&strength=DIRECT'),
    )
  })

  test.each([
    [{ assessedAt: '2026-11-01T12:00:00.000Z', id: 'L13' }],
    [{ assessedAt: '2026-11-01T12:00:00.000Z', id: 'L13', key: 20160506 }],
  ])('where a page begins is kept: %j', (after) => {
    expect(read(linkQuery({ topic: ['one'] }, { after })).after).toEqual(after)
  })

  test.each(['after=', 'after=2026', 'after=~L13', 'sort=loudest'])('%s begins at the newest', (query) => {
    expect(read(query)).toMatchObject({ after: null, sort: 'assessed' })
  })
})

describe('what is not known narrows nothing, and is kept so that it can be taken away', () => {
  test.each([
    ['agree=weather&agree=place', { agree: ['place'] }, [{ name: 'agree', value: 'weather' }]],
    ['strength=HUGE', {}, [{ name: 'strength', value: 'HUGE' }]],
    [
      'eventFrom=last+May&eventTo=2016-05',
      { eventTo: '2016-05' },
      [{ name: 'eventFrom', value: 'last May' }],
    ],
    ['publishedTo=2016-13', {}, [{ name: 'publishedTo', value: '2016-13' }]],
    ['scope=around', {}, [{ name: 'scope', value: 'around' }]],
  ])('%s', (query, filter, unread) => {
    const asked = read(query)
    expect(asked).toMatchObject({ filter, unread })
    expect(Object.keys(asked.filter)).toEqual(Object.keys(filter))
    expect(read(linkQuery(asked.filter, asked))).toEqual(asked)
  })

  test('what has no meaning for the list at all is left out', () => {
    expect(read('colour=red&topic=&topic=+')).toEqual({
      filter: {},
      sort: 'assessed',
      after: null,
      unread: [],
    })
  })
})

test.each([
  ['eventFrom=2017&eventTo=2016', { eventFrom: '2016', eventTo: '2017' }],
  ['eventFrom=2016-06-02&eventTo=2016-06', { eventFrom: '2016-06-02', eventTo: '2016-06' }],
  ['eventFrom=2016&eventTo=2016-05', { eventFrom: '2016', eventTo: '2016-05' }],
  ['publishedFrom=2016-07&publishedTo=2016-06-30', { publishedFrom: '2016-06-30', publishedTo: '2016-07' }],
])('days the wrong way round are turned: %s', (query, filter) => {
  expect(read(query).filter).toEqual(filter)
})

test('both kinds of articles are any', () => {
  expect(read('scope=across&scope=within').filter).toEqual({})
})

test('two sources typed apart are a pair', () => {
  expect(read('pairOne=Riddle&pairOther=SANA').filter).toEqual({ pair: ['Riddle~SANA'] })
  expect(read('pair=b~a&pair=a~b').filter).toEqual({ pair: ['a~b'] })
  expect(read('pairOne=Riddle').filter).toEqual({})
})

test('an address of thousands of values is read to an end', () => {
  const many = new URLSearchParams(Array.from({ length: 5_000 }, (_, at) => ['topic', `t${at}`]))
  expect(readLinkAddress(many).filter.topic).toHaveLength(50)
})
