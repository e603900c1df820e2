import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OriginFilter } from '@/lib/domain/origin-list'
import { makeArticle, makeClaim, makeCluster, makeOrigin } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { listOriginPage, listOrigins, listVoiceMates } from './origins'

let base: TestDatabase
const MANY = 4_000

beforeAll(async () => {
  base = await openTestDatabase()
  const { writer } = base
  await makeOrigin(writer, { id: 'svr', label: 'SVR statement', kind: 'OFFICIAL_STATEMENT' })
  await makeOrigin(writer, {
    id: 'rt',
    label: 'RT text',
    kind: 'MEDIA_REPORT',
    restsOn: [{ originId: 'svr', certainty: 'CERTAIN', why: 'It renders it.' }],
  })
  await makeOrigin(writer, { id: 'gone', label: 'Gone' })
  await writer.origin.update({ where: { id: 'gone' }, data: { retractedAt: '2026-11-02T00:00:00.000Z' } })
  await makeCluster(writer, {
    id: 'k',
    members: [
      { originId: 'svr', certainty: 'CERTAIN' },
      { originId: 'rt', certainty: 'CERTAIN' },
    ],
  })
  const { id: articleId } = await makeArticle(writer)
  for (let n = 0; n < 7; n++)
    await makeClaim(writer, { id: `c${n}`, originId: 'svr', articleId: n < 5 ? articleId : undefined })
  await writer.claim.update({ where: { id: 'c6' }, data: { retractedAt: '2026-11-02T00:00:00.000Z' } })
  await writer.origin.createMany({
    data: Array.from({ length: MANY }, (_, n) => ({
      id: `o${n}`,
      // Every label twice, so that a page may end between two of one name.
      label: `Agency ${String(n >> 1).padStart(5, '0')}`,
      kind: n % 4 === 0 ? 'UNNAMED' : 'REMARK',
      identified: n % 4 !== 0,
    })),
  })
}, 60_000)
afterAll(() => base.close())

const COUNTED: [OriginFilter, string][] = [
  [{}, '1'],
  [{ words: 'agency 000' }, `label LIKE 'Agency 000%'`],
  [{ words: '%' }, '0'],
  [{ kind: 'UNNAMED' }, `kind = 'UNNAMED'`],
  [{ identified: 'no' }, 'identified = 0'],
  [{ kind: 'REMARK', identified: 'no' }, '0'],
  [{ words: 'r', identified: 'yes' }, `label LIKE '%r%' AND identified = 1`],
]

describe('page by page each live origin stands once, by label', () => {
  test.each(COUNTED)('%j', async (filter, condition) => {
    const expected = await base.reader.$queryRawUnsafe<{ id: string }[]>(
      `SELECT id FROM Origin WHERE retractedAt IS NULL AND ${condition} ORDER BY label, id`,
    )
    const seen: string[] = []
    let after: Awaited<ReturnType<typeof listOriginPage>>['next'] = null
    do {
      const page = await listOriginPage(base.reader, filter, after, 333)
      expect(page.origins.length).toBeLessThanOrEqual(333)
      seen.push(...page.origins.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(seen).toEqual(expected.map(({ id }) => id))
  })
})

test('a row counts the live claims and their articles, and names the first', async () => {
  const { origins } = await listOriginPage(base.reader, { words: 'SVR' })
  const [counted] = await base.reader.$queryRawUnsafe<{ claims: bigint; articles: bigint }[]>(
    `SELECT count(*) AS claims, count(DISTINCT articleId) AS articles FROM Claim WHERE originId = 'svr' AND retractedAt IS NULL`,
  )
  expect(origins).toMatchObject([
    {
      id: 'svr',
      identified: true,
      claims: Number(counted?.claims),
      articles: Number(counted?.articles),
      clusters: [{ id: 'k', certainty: 'CERTAIN' }],
    },
  ])
  expect(origins[0]?.firstClaims.map(({ id }) => id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4'])
})

test('who speaks with whom, and what some rest on', async () => {
  expect(await listVoiceMates(base.reader, ['rt'])).toEqual([
    { clusterId: 'k', id: 'rt', label: 'RT text' },
    { clusterId: 'k', id: 'svr', label: 'SVR statement' },
  ])
  expect(await listOrigins(base.reader, ['rt', 'gone', 'nowhere'])).toMatchObject([
    { id: 'rt', restsOn: [{ id: 'svr', label: 'SVR statement' }] },
  ])
})

test('a page is read along the index of labels', async () => {
  const plan = await base.reader.$queryRawUnsafe<{ detail: string }[]>(
    `EXPLAIN QUERY PLAN SELECT o.id, o.label FROM Origin o WHERE o.retractedAt IS NULL AND o.kind = 'REMARK'
      AND (o.label, o.id) > ('Agency 01000', 'o2000') ORDER BY o.label, o.id LIMIT 51`,
  )
  expect(plan.map(({ detail }) => detail).join()).toContain('origin_listed')
  expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE')
})
