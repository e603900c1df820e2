import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticlePlace } from '@/lib/domain/topic-columns'
import { makeArticle, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { listArticlesOfTopic, listTableChoices } from './topic-table'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  const { writer } = base
  for (const id of ['matter', 'other']) await makeTopic(writer, { id })
  await makeArticle(writer, { id: 'late', publishedEdtf: '2023-01' })
  await makeArticle(writer, { id: 'early', publishedEdtf: '2020' })
  await makeArticle(writer, { id: 'middle', publishedEdtf: '2021' })
  await makeClaim(writer, { id: 'l1', articleId: 'late', statement: 'Said late.', topics: ['matter'] })
  await makeClaim(writer, { id: 'e1', articleId: 'early', statement: null, topics: ['matter'] })
  await makeClaim(writer, {
    id: 'e2',
    articleId: 'early',
    statement: 'Said.',
    places: ['Oslo'],
    topics: ['matter'],
  })
  await makeClaim(writer, { id: 'e3', articleId: 'early', topics: ['other'] })
  await makeClaim(writer, { id: 'm1', articleId: 'middle', topics: ['matter'] })
  await makeClaim(writer, { id: 'gone', articleId: 'middle', topics: ['matter'] })
  await writer.claim.update({ where: { id: 'gone' }, data: { retractedAt: '2026-11-01T12:00:00.000Z' } })
})
afterAll(() => base.close())

const articles = (after: ArticlePlace | null = null, most = 40, topic = 'matter') =>
  listArticlesOfTopic(base.reader, topic, after, most)
const choices = async (ids: string[], chosen: string[] = []) =>
  (await listTableChoices(base.reader, 'matter', ids, chosen)).map(({ id }) => id)

test('the articles of a topic, by date of publication, page by page', async () => {
  const [early, middle, late] = await articles()
  expect(early).toEqual({ id: 'early', publishedFrom: '2020-01-01' })
  expect([middle?.id, late?.id]).toEqual(['middle', 'late'])
  expect(await articles(null, 2)).toEqual([early, middle])
  expect(await articles(early ?? null, 1)).toEqual([middle])
  expect(await articles(late ?? null)).toEqual([])
  expect(await articles(null, 40, 'none')).toEqual([])
})

test('the live claims of the topic in some articles, with how much each says', async () => {
  const [bare, fuller] = await listTableChoices(base.reader, 'matter', ['late', 'early'], [])
  expect([bare?.id, fuller?.id]).toEqual(['e1', 'e2'])
  expect((fuller?.said ?? 0) - (bare?.said ?? 0)).toBe(2)
  expect(fuller).toMatchObject({ words: 'Said.', article: { id: 'early', publishedFrom: '2020-01-01' } })
  expect(bare?.words, 'its quote, without a statement').not.toBe('')
  expect(await choices(['late', 'early', 'middle'])).toEqual(['e1', 'e2', 'm1', 'l1'])
})

test('claims that were chosen are there whatever their article, if they are of the topic and live', async () => {
  expect(await choices(['middle'], ['l1'])).toEqual(['m1', 'l1'])
  expect(await choices([], ['gone', 'nonsense', "'; --"])).toEqual(['m1'])
  expect(await choices([], ['e3']), 'of its article, those of the topic').toEqual(['e1', 'e2'])
})

test('a topic that holds much of the record is read along the dates, with the same answer', async () => {
  const few = await articles()
  const [claim] = await base.reader.claim.findMany({ where: { id: 'm1' } })
  if (!claim) throw new Error('No claim to copy.')
  const many = Array.from({ length: 3_000 }, (_, n) => `many-${n}`)
  await base.writer.claim.createMany({ data: many.map((id) => ({ ...claim, id })) })
  await base.writer.claimTopic.createMany({ data: many.map((claimId) => ({ claimId, topicId: 'matter' })) })
  expect(await articles()).toEqual(few)
  expect(await articles(few[0] ?? null, 1)).toEqual([few[1]])
})
