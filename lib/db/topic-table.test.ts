import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeArticle, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { countArticlesOfTopic, listTableChoices } from './topic-table'

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

const list = async (asked: Partial<Parameters<typeof listTableChoices>[2]> = {}) =>
  listTableChoices(base.reader, 'matter', { from: 0, most: 40, chosen: [], ...asked })

test('the live claims of the topic, by date of publication, with how much each says', async () => {
  const choices = await list()
  expect(choices.map(({ id }) => id)).toEqual(['e1', 'e2', 'm1', 'l1'])
  const [bare, fuller] = choices
  expect((fuller?.said ?? 0) - (bare?.said ?? 0)).toBe(2)
  expect(fuller).toMatchObject({ words: 'Said.', article: { id: 'early', publishedFrom: '2020-01-01' } })
  expect(bare?.words, 'its quote, without a statement').not.toBe('')
  expect(await countArticlesOfTopic(base.reader, 'matter')).toBe(3)
  expect(await countArticlesOfTopic(base.reader, 'none')).toBe(0)
})

test('of a topic of many articles a part, and what was chosen besides', async () => {
  expect((await list({ most: 1 })).map(({ id }) => id)).toEqual(['e1', 'e2'])
  expect((await list({ from: 1, most: 1 })).map(({ id }) => id)).toEqual(['m1'])
  expect((await list({ from: 1, most: 1, chosen: ['l1'] })).map(({ id }) => id)).toEqual(['m1', 'l1'])
  expect((await list({ most: 1, chosen: ['e3', 'gone', 'nonsense', "'; --"] })).map(({ id }) => id)).toEqual([
    'e1',
    'e2',
    'm1',
  ])
})
