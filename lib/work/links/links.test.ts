import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filterSql } from '@/lib/bench/query/filter-sql'
import { ASPECTS } from '@/lib/domain/aspect'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import { FACET_NAMES, type FacetName } from '@/lib/domain/link-facets'
import {
  LINK_SORTS,
  LINK_VIEWS,
  type LinkCursor,
  type LinkFilter,
  type LinkView,
  SCOPES,
} from '@/lib/domain/link-filter'
import { STRENGTHS } from '@/lib/domain/strength'
import { ANALYSTS, ARTICLES, ENTITIES, makeCrowd, SOURCES, TOPICS, WORDS } from '@/lib/testing/crowded-record'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import type { HeldRecord } from '../held/held-record'
import { loadRecord } from '../held/load-record'
import { countFacets } from './count-facets'
import { listLinks } from './list-links'

let base: TestDatabase
let record: Database.Database
let held: HeldRecord
beforeAll(async () => {
  base = await openTestDatabase()
  const [one, two, three] = await makeCrowd(base.writer)
  await base.writer.link.updateMany({
    where: { id: { in: [one ?? '', two ?? ''] } },
    data: { recheck: true },
  })
  await base.writer.assessment.updateMany({
    where: { linkId: three ?? '', analystId: 'an-two' },
    data: { retractedAt: '2026-11-02T00:00:00.000Z' },
  })
  await base.writer.claim.update({ where: { id: 'c-03' }, data: { retractedAt: '2026-11-02T00:00:00.000Z' } })
  record = new Database(base.file, { readonly: true })
  held = loadRecord(record)
}, 120_000)
afterAll(async () => {
  record.close()
  await base.close()
})

const some = <One>(from: readonly One[]) =>
  fc.option(fc.subarray([...from], { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 })
const days = fc.option(fc.constantFrom('2014', '2015', '2016', '2016-05', '2016-05-06', '2016-06', '2017'), {
  nil: undefined,
  freq: 1,
})
const filters: fc.Arbitrary<LinkFilter> = fc.record({
  topic: some([...TOPICS, 'unknown']),
  source: some(SOURCES),
  pair: some(['s-one~s-two', 's-three~s-one', 's-two~s-two']),
  article: some(ARTICLES),
  entity: some(ENTITIES),
  analyst: some(ANALYSTS),
  scope: fc.option(fc.constantFrom(...SCOPES), { nil: undefined, freq: 2 }),
  recheck: fc.option(fc.constant('open' as const), { nil: undefined, freq: 1 }),
  q: fc.option(fc.constantFrom(...WORDS, 'harbour minister', '-harbour of', '…'), {
    nil: undefined,
    freq: 1,
  }),
  agree: some(ASPECTS.slice(0, 5)),
  differ: some(ASPECTS.slice(0, 5)),
  conflict: some(ASPECTS.slice(0, 5)),
  silent: some(ASPECTS.slice(0, 5)),
  strength: some(STRENGTHS),
  state: some(['ASSESSED', 'DISPUTED', 'SETTLED', 'RETRACTED'] as const),
  independence: some(INDEPENDENCES),
  confidence: some(CONFIDENCES),
  eventFrom: days,
  eventTo: days,
  publishedFrom: days,
  publishedTo: days,
})
/** Most parts of a filter at once find nothing: of each a few are kept. */
const fewParts = fc
  .tuple(
    filters,
    fc.subarray(
      [
        'topic',
        'source',
        'pair',
        'article',
        'entity',
        'analyst',
        'scope',
        'recheck',
        'q',
        'agree',
        'differ',
        'conflict',
        'silent',
        'strength',
        'state',
        'independence',
        'confidence',
        'eventFrom',
        'eventTo',
        'publishedFrom',
        'publishedTo',
      ] as const,
      { maxLength: 3 },
    ),
  )
  .map(([filter, kept]) => Object.fromEntries(kept.map((name) => [name, filter[name]])) as LinkFilter)
const views = fc.constantFrom(...LINK_VIEWS)

const byHand = (sql: string) => record.prepare<[], string>(sql).pluck().all()
const countByHand = (view: LinkView, filter: LinkFilter) =>
  Number(
    record
      .prepare(filterSql(view, filter, { only: 'count' }))
      .pluck()
      .get(),
  )

describe('a list by the worker is what SQL written by hand finds', () => {
  test('in every order, page by page, with its total', () => {
    const found = { links: 0 }
    fc.assert(
      fc.property(views, fewParts, fc.constantFrom(...LINK_SORTS), (view, filter, sort) => {
        const read: string[] = []
        let after: LinkCursor | null = null
        do {
          const page = listLinks(record, held, { view, filter, sort, after, size: 4, blindFor: null })
          read.push(...page.ids)
          after = page.next
          expect(page.total).toBe(countByHand(view, filter))
        } while (after)
        expect(read).toEqual(byHand(filterSql(view, filter, { sort })))
        found.links += read.length
      }),
      { numRuns: 400, seed: 5 },
    )
    // A record in which nothing is ever found would pass as well.
    expect(found.links).toBeGreaterThan(500)
  }, 60_000)

  test('for each part of a filter alone, some links are found and some are not', () => {
    const alone: LinkFilter[] = [
      { topic: ['t-one'] },
      { source: ['s-one'] },
      { pair: ['s-one~s-two'] },
      { article: ['ar-0'] },
      { entity: ['e-one'] },
      { analyst: ['an-two'] },
      { scope: 'across' },
      { recheck: 'open' },
      { q: 'harbour' },
      { agree: ['place'] },
      { differ: ['place'] },
      { conflict: ['place'] },
      { silent: ['place'] },
      { strength: ['DIRECT'] },
      { state: ['DISPUTED'] },
      { independence: ['SAME_ORIGIN'] },
      { confidence: ['LOW'] },
      { eventFrom: '2016-02' },
      { eventTo: '2015' },
      { publishedFrom: '2016-06' },
      { publishedTo: '2015' },
    ]
    const all = LINK_VIEWS.map((view) => countByHand(view, {}))
    for (const filter of alone) {
      const counts = LINK_VIEWS.map((view) => countByHand(view, filter))
      const totals = LINK_VIEWS.map(
        (view) =>
          listLinks(record, held, { view, filter, sort: 'assessed', after: null, size: 1, blindFor: null })
            .total,
      )
      expect(totals, JSON.stringify(filter)).toEqual(counts)
      expect(Math.max(...counts), JSON.stringify(filter)).toBeGreaterThan(0)
      expect(counts, JSON.stringify(filter)).not.toEqual(all)
    }
  })
})

const NARROWING: readonly FacetName[] = ['agree', 'differ', 'conflict', 'silent']

describe('the count of a value is how many links are listed once it is chosen', () => {
  test('instead of what is chosen of its facet, but of aspects beside it', () => {
    fc.assert(
      fc.property(views, fewParts, (view, filter) => {
        const facets = countFacets(record, held, { view, filter, blindFor: null })
        for (const name of FACET_NAMES) {
          for (const { value, count } of facets[name] ?? []) {
            const chosen = NARROWING.includes(name) ? [...new Set([...(filter[name] ?? []), value])] : [value]
            const said = name === 'scope' || name === 'recheck' ? value : chosen
            expect(count, `${name}=${value}`).toBe(
              countByHand(view, { ...filter, [name]: said } as LinkFilter),
            )
          }
        }
      }),
      { numRuns: 120, seed: 6 },
    )
  }, 60_000)

  test('what holds links is not left out, and comes with its name, most first', () => {
    const facets = countFacets(record, held, { view: 'contradictions', filter: {}, blindFor: null })
    const of = (name: FacetName) => facets[name] ?? []
    expect(
      of('source')
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...SOURCES].sort())
    expect(of('source')[0]?.label).toMatch(/^Source s-/)
    expect(
      of('topic')
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...TOPICS].sort())
    expect(
      of('entity')
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...ENTITIES].sort())
    const counts = of('article').map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((x, y) => y - x))
    expect(of('strength').map(({ label }) => label)).toEqual(['Direct', 'Partial', 'Apparent'])
  })

  test('what is chosen is listed though it holds none, and though the record does not know it', () => {
    const filter: LinkFilter = { topic: ['gone'], strength: ['BACKGROUND'], pair: ['s-one~gone'] }
    const facets = countFacets(record, held, { view: 'contradictions', filter, blindFor: null })
    expect(facets.topic).toContainEqual({ value: 'gone', label: 'gone', count: 0 })
    expect(facets.pair).toContainEqual({ value: 's-one~gone', label: 's-one~gone', count: 0 })
    expect(facets.strength).toContainEqual({ value: 'BACKGROUND', label: 'Background', count: 0 })
  })
})

test('who works blind is told of links they have assessed and stand by, and of no other', () => {
  for (const view of LINK_VIEWS) {
    const own = `SELECT linkId FROM Assessment WHERE analystId = 'an-two' AND retractedAt IS NULL`
    const listed = byHand(filterSql(view, {})).filter((id) => byHand(own).includes(id))
    const asked = { view, filter: {}, blindFor: 'an-two' }
    const page = listLinks(record, held, { ...asked, sort: 'assessed', after: null, size: 100 })
    expect(page.ids).toEqual(listed)
    expect(page.total).toBe(listed.length)
    const facets = countFacets(record, held, asked)
    for (const { count } of [...(facets.scope ?? []), ...(facets.source ?? [])])
      expect(count).toBeLessThanOrEqual(listed.length)
    expect((facets.scope ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(listed.length)
  }
})

test('an address with a cursor that says nothing begins at the first', () => {
  const asked = { view: 'contradictions', filter: {}, size: 5, blindFor: null } as const
  const first = listLinks(record, held, { ...asked, sort: 'event', after: null })
  const odd = { assessedAt: 'yesterday', id: 'x' }
  expect(listLinks(record, held, { ...asked, sort: 'event', after: odd }).ids).toEqual(first.ids)
})
