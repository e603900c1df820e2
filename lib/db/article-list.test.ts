import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArticle, makeSource } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { listArticles } from './article-list'
import { getSourceName, listSources } from './sources'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  const [north, south] = [
    await makeSource(base.writer, { id: 'north', name: 'North 100 % true' }),
    await makeSource(base.writer, { id: 'south', name: 'South' }),
  ]
  const articles = [
    { id: 'a', sourceId: north.id, title: 'Сирия и пустыня', publishedEdtf: '2016-05-12' },
    { id: 'b', sourceId: south.id, title: 'Kovač on the desert', publishedEdtf: '2016-05-12' },
    { id: 'c', sourceId: south.id, title: 'Older', publishedEdtf: '2001' },
    ...Array.from({ length: 6 }, (_, n) => ({
      id: `n${n}`,
      sourceId: north.id,
      title: `Series ${n}`,
      publishedEdtf: `2020-01-0${n + 1}`,
    })),
  ]
  for (const article of articles)
    await makeArticle(base.writer, { ...article, text: `Text of ${article.id}.` })
  await base.writer.article.update({ where: { id: 'n5' }, data: { retractedAt: '2026-11-01T12:00:00.000Z' } })
}, 60_000)
afterAll(() => base.close())

const EVERY = ['n4', 'n3', 'n2', 'n1', 'n0', 'b', 'a', 'c']

test.each([1, 2, 3, 50])('in pages of %i every live article stands once, the newest first', async (size) => {
  const seen: string[] = []
  let after: Awaited<ReturnType<typeof listArticles>>['next'] = null
  do {
    const page = await listArticles(base.reader, {}, after, size)
    seen.push(...page.articles.map(({ id }) => id))
    after = page.next
  } while (after)
  expect(seen).toEqual(EVERY)
})

test.each([
  [{ words: 'ПУСТЫНЯ' }, ['a']],
  [{ words: 'kovac' }, ['b']],
  [{ words: 'seri' }, ['n4', 'n3', 'n2', 'n1', 'n0']],
  [{ words: 'text' }, []],
  [{ words: '"' }, []],
  [{ words: 'title : (' }, []],
  [{ source: 'south' }, ['b', 'c']],
  [{ source: 'south', words: 'older' }, ['c']],
  [{ source: 'nowhere' }, []],
])('under %j stand %j', async (filter, ids) => {
  const { articles } = await listArticles(base.reader, filter)
  expect(articles.map(({ id }) => id)).toEqual(ids)
})

describe('sources', () => {
  test('name their newest articles and count the rest', async () => {
    const [north] = (await listSources(base.reader)).sources
    expect(north).toMatchObject({ id: 'north', articles: 6 })
    expect(north?.latest.map(({ id }) => id)).toEqual(['n4', 'n3', 'n2', 'n1', 'n0'])
  })
  test.each([
    ['', ['north', 'south']],
    ['OUT', ['south']],
    ['100 %', ['north']],
    ['%%', []],
    ['_outh', []],
  ])('found by “%s” are %j', async (words, ids) => {
    expect((await listSources(base.reader, words)).sources.map(({ id }) => id)).toEqual(ids)
  })
  test('in pages of one every source stands once', async () => {
    const first = await listSources(base.reader, '', null, 1)
    const second = await listSources(base.reader, '', first.next, 1)
    expect([first, second].map(({ sources }) => sources.map(({ id }) => id))).toEqual([['north'], ['south']])
    expect(second.next).toBeNull()
  })
  test('an unknown one has no name', async () => {
    expect(await getSourceName(base.reader, 'nowhere')).toBeNull()
  })
})
