import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { reader } from '@/lib/db/connections'
import { edtfBounds } from '@/lib/domain/edtf'
import { totalOf } from '@/lib/domain/timeline/dated-count'
import { shortSides } from '@/lib/domain/timeline/day-window'
import { MARKS_SHOWN } from '@/lib/domain/timeline/mark'
import { makeArticle, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { loadTimeline, loadTopicTimeline } from './timeline'

vi.mock('next/server', () => ({ connection: async () => undefined, after: () => undefined }))
vi.mock('./record', () => ({ openRecord: async () => ({ db: reader(), actor: null }) }))

let base: TestDatabase
const time = (edtf: string) => ({ expression: null, edtf, basis: 'STATED' as const })
/** So many marks that one drawing does not show them all, of a few dates. */
const DATES = ['2016-05', '2016-05-13', '../2014', '2019~/..']
const OF_EACH = 30

beforeAll(async () => {
  base = await openTestDatabase()
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
  await makeTopic(base.writer, { id: 'matter' })
  await makeArticle(base.writer, { id: 'one', publishedEdtf: '2016-05-15' })
  await makeArticle(base.writer, { id: 'two', publishedEdtf: '2020', publishedBasis: 'INFERRED' })
  for (let at = 0; at < DATES.length * OF_EACH; at += 1) {
    const edtf = DATES[at % DATES.length] ?? ''
    const topics = at < 8 ? ['matter'] : []
    await makeClaim(base.writer, { id: `claim-${at}`, articleId: 'one', time: time(edtf), topics })
  }
  await makeClaim(base.writer, { id: 'undated', articleId: 'two' })
  await makeClaim(base.writer, { id: 'gone', articleId: 'two', time: time('1066'), topics: ['matter'] })
  await base.writer.claim.update({ where: { id: 'gone' }, data: { retractedAt: '2026-11-22T12:00:00.000Z' } })
}, 120_000)
afterAll(async () => {
  vi.unstubAllEnvs()
  await base.close()
})

const ids = ({ marks }: { marks: { id: string }[] }) => marks.map(({ id }) => id)

test('all of it: from the first known day to the last, without what was retracted', async () => {
  const { whole, window, count, undated } = await loadTimeline({})
  expect(whole).toEqual({ from: '2014-01-01', to: '2020-12-31' })
  expect(window).toEqual(whole)
  expect(count).toEqual({ claims: DATES.length * OF_EACH, articles: 2 })
  expect(undated).toBe(1)
})

test('where it is too much for one drawing it is counted, and each count is what its own window has', async () => {
  const { bins, marks } = await loadTimeline({})
  expect(marks).toEqual([])
  expect(bins?.length).toBeGreaterThan(1)
  for (const { from, to, claims, articles } of bins ?? []) {
    const { count } = await loadTimeline(shortSides({ from, to }))
    expect(count).toEqual({ claims, articles })
  }
})

test('counts agree with SQL written by hand', async () => {
  const { count } = await loadTimeline({ from: '2016-05-14', to: '2016-05-20' })
  const [byHand] = await base.reader.$queryRaw<{ claims: bigint; articles: bigint }[]>`SELECT
    (SELECT count(*) FROM Claim WHERE retractedAt IS NULL AND timeEdtf IN ('2016-05')) AS claims,
    (SELECT count(*) FROM Article WHERE retractedAt IS NULL AND publishedEdtf IN ('2016-05-15')) AS articles`
  expect(count).toEqual({ claims: Number(byHand?.claims), articles: Number(byHand?.articles) })
})

test('read part by part, every mark is met once, in time order', async () => {
  const met: { id: string; edtf: string }[] = []
  const { count } = await loadTimeline({})
  for (let mark = 1; mark <= totalOf(count); mark += MARKS_SHOWN) {
    const part = await loadTimeline({ mark: String(mark) })
    expect(part).toMatchObject({ first: mark, bins: null })
    met.push(...part.marks)
  }
  expect(new Set(met.map(({ id }) => id)).size).toBe(totalOf(count))
  const begins = met.map(({ edtf }) => edtfBounds(edtf).from ?? '')
  expect(begins).toEqual([...begins].sort())
})

test('a window that few marks reach shows each of them', async () => {
  const found = await loadTimeline({ from: '2016-05-15', to: '2016-05-15' })
  expect(found.bins).toBeNull()
  expect(found.count).toEqual({ claims: OF_EACH, articles: 1 })
  expect(found.marks.find(({ kind }) => kind === 'ARTICLE')).toMatchObject({
    id: 'one',
    edtf: '2016-05-15',
    basis: 'STATED',
  })
  expect((await loadTimeline({ from: '1066', to: '1066' })).count).toEqual({ claims: OF_EACH, articles: 0 })
  expect((await loadTimeline({ from: '2017', to: '2017' })).count).toEqual({ claims: 0, articles: 0 })
})

test('a topic’s has its claims and the articles that make them', async () => {
  const found = await loadTopicTimeline('matter', {})
  expect(found?.count).toEqual({ claims: 8, articles: 1 })
  expect(found?.undated).toBe(0)
  expect(ids(found ?? { marks: [] }).sort()).toEqual(
    ['one', ...Array.from({ length: 8 }, (_, at) => `claim-${at}`)].sort(),
  )
  expect(await loadTopicTimeline('nowhere', {})).toBeNull()
})

test.each([
  { from: "2016'; --", to: '😀' },
  { from: '9'.repeat(200) },
  { mark: '-1' },
  { mark: '1e9' },
  { mark: 'NaN' },
])('whatever is typed is answered: %o', async (asked) => {
  expect((await loadTimeline(asked)).window).toEqual({ from: '2014-01-01', to: '2020-12-31' })
})

test('what is written meanwhile is there the next time', async () => {
  const before = await loadTimeline({ from: '1900', to: '2013' })
  await makeClaim(base.writer, { id: 'later', articleId: 'one', time: time('1918-11-11') })
  const after = await loadTimeline({ from: '1900', to: '2013' })
  expect(after.count.claims).toBe(before.count.claims + 1)
  expect(ids(after)).toContain('later')
})

describe('however large the record, dates are counted along an index', () => {
  const plan = async (sql: string) =>
    (await base.reader.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`)).map(
      ({ detail }) => detail,
    )

  test('of the whole record', async () => {
    expect(
      await plan(`SELECT timeEdtf, count(*) FROM Claim INDEXED BY claim_dated
        WHERE timeEdtf IS NOT NULL AND retractedAt IS NULL GROUP BY timeEdtf`),
    ).toEqual([expect.stringContaining('COVERING INDEX claim_dated')])
    expect(
      await plan(`SELECT publishedEdtf, count(*) FROM Article INDEXED BY article_dated
        WHERE retractedAt IS NULL GROUP BY publishedEdtf`),
    ).toEqual(['SCAN Article USING COVERING INDEX article_dated'])
  })

  test('of a topic', async () => {
    const steps = await plan(`SELECT c.timeEdtf, ar.publishedEdtf
      FROM ClaimTopic ct CROSS JOIN Claim c INDEXED BY claim_of_topic CROSS JOIN Article ar INDEXED BY article_of_topic
      WHERE ct.topicId = 'matter' AND c.id = ct.claimId AND c.retractedAt IS NULL
        AND ar.id = c.articleId AND ar.retractedAt IS NULL`)
    expect(steps[0]).toContain('SEARCH ct USING COVERING INDEX')
    expect(steps[1]).toContain('SEARCH c USING COVERING INDEX claim_of_topic')
    expect(steps[2]).toContain('SEARCH ar USING COVERING INDEX article_of_topic')
  })
})
