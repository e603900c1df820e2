import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeArticle, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { getArticleTitle } from './articles'
import { listClaimPage } from './claim-list'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  await makeTopic(base.writer, { id: 'matter' })
  for (const id of ['one', 'two']) await makeArticle(base.writer, { id, title: `Article ${id}` })
  await makeClaim(base.writer, { id: 'a', articleId: 'one', statement: 'Said.', topics: ['matter'] })
  await makeClaim(base.writer, { id: 'b', articleId: 'one', statement: null, topics: ['matter'] })
  await makeClaim(base.writer, { id: 'c', articleId: 'two', statement: null })
  await makeClaim(base.writer, { id: 'd', articleId: 'two', statement: null })
  await base.writer.claim.update({ where: { id: 'd' }, data: { retractedAt: '2026-11-01T12:00:00.000Z' } })
})
afterAll(() => base.close())

const found = async (filter: Parameters<typeof listClaimPage>[1], after: string | null = null) =>
  (await listClaimPage(base.reader, filter, after, 1)).claims.map(({ id }) => id)

test('claims without a statement are listed page by page, by article and topic too', async () => {
  expect(await listClaimPage(base.reader, { missing: 'statement' })).toMatchObject({
    claims: [{ id: 'b' }, { id: 'c' }],
    next: null,
  })
  expect(await found({ missing: 'statement' }, 'b')).toEqual(['c'])
  expect(await found({ missing: 'statement', article: 'two' })).toEqual(['c'])
  expect(await found({ missing: 'statement', topic: 'matter' })).toEqual(['b'])
})

test('they are read along the index that holds nothing else', async () => {
  const plan = await base.reader.$queryRawUnsafe<{ detail: string }[]>(
    `EXPLAIN QUERY PLAN SELECT f.id FROM Claim f INDEXED BY claim_unstated
      WHERE f.retractedAt IS NULL AND f.id > 'a' AND f.statement IS NULL ORDER BY f.id LIMIT 51`,
  )
  expect(plan.map(({ detail }) => detail)).toEqual(['SEARCH f USING INDEX claim_unstated (id>?)'])
})

test('an article is named without its text', async () => {
  expect(await getArticleTitle(base.reader, 'one')).toEqual({ id: 'one', title: 'Article one' })
  expect(await getArticleTitle(base.reader, 'none')).toBeNull()
})
