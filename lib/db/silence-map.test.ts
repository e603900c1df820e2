import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markSilence, retractSilence } from '@/lib/commands/mark-silence'
import { makeArticle, makeAssessment, makeClaim, makeSource, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { plantSeed } from '@/seed/plant'
import { blindViews } from './blind-views'
import {
  countReading,
  listSilencesOfArticle,
  listSilencesOfTopics,
  listTopicsClaimed,
  listUnreadArticles,
  listUnreadTopics,
} from './silence-lists'
import {
  listClaimsInCells,
  listLinksOfPairs,
  listMapArticles,
  listMapTopics,
  listMarksInCells,
  listMostLinked,
} from './silence-map'

let base: TestDatabase
let raw: Database.Database
beforeAll(async () => {
  base = await openTestDatabase()
  await plantSeed(base.writer)
  raw = new Database(base.file, { readonly: true })
})
afterAll(async () => {
  raw.close()
  await base.close()
})

/** SQL written by hand: one value of each row. */
const pluck = (sql: string, ...values: unknown[]) =>
  raw
    .prepare(sql)
    .pluck()
    .all(...values)
const TOPICS = 'SELECT id FROM Topic ORDER BY label, id'
const ARTICLES = 'SELECT id FROM Article ORDER BY publishedFrom, id'
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

describe('the sides of the map', () => {
  test('hold every topic by label and every article by publication', async () => {
    expect(ids(await listMapTopics(base.reader, {}))).toEqual(pluck(TOPICS).slice(0, 26))
    expect(ids(await listMapArticles(base.reader, { order: 'published' }))).toEqual(pluck(ARTICLES))
  })

  test('go on after an article or a topic', async () => {
    const [first, second] = pluck(ARTICLES) as string[]
    const rest = await listMapArticles(base.reader, { order: 'published', after: second })
    expect(ids(rest)).toEqual(pluck(ARTICLES).slice(2))
    const bySource = `SELECT a.id FROM Article a JOIN Source s ON s.id = a.sourceId ORDER BY s.name, publishedFrom, a.id`
    const all = pluck(bySource) as string[]
    expect(ids(await listMapArticles(base.reader, { order: 'source' }))).toEqual(all)
    const at = all.indexOf(first ?? '')
    const after = await listMapArticles(base.reader, { order: 'source', after: first })
    expect(ids(after)).toEqual(all.slice(at + 1))
    const [topic] = pluck(TOPICS) as string[]
    expect(ids(await listMapTopics(base.reader, { topicsAfter: topic }))).toEqual(pluck(TOPICS).slice(1, 27))
  })

  test('are narrowed to a source, an article, a topic', async () => {
    const source = 'weekly-blitz'
    const of = await listMapArticles(base.reader, { order: 'published', source })
    expect(ids(of)).toEqual(
      pluck('SELECT id FROM Article WHERE sourceId = ? ORDER BY publishedFrom, id', source),
    )
    expect(of.length).toBeGreaterThan(1)
    expect(ids(await listMapArticles(base.reader, { order: 'source', article: '001' }))).toEqual(['001'])
    expect(ids(await listMapTopics(base.reader, { topic: 'azov' }))).toEqual(['azov'])
  })
})

describe('what a topic is measured against', () => {
  test('is the claim that most of its links touch: the seed, against SQL written by hand', async () => {
    const topics = pluck(TOPICS) as string[]
    const found = new Map(
      (await listMostLinked(base.reader, topics)).map(({ topicId, claimId }) => [topicId, claimId]),
    )
    for (const topic of topics) {
      const [most] = pluck(
        `SELECT c.id FROM Claim c JOIN Article a ON a.id = c.articleId
           JOIN Link l ON c.id IN (l.claimAId, l.claimBId)
         WHERE c.id IN (SELECT claimId FROM ClaimTopic WHERE topicId = @topic)
           AND l.kind IN ('CONTRADICTS', 'CORROBORATES') AND l.state <> 'PROPOSED'
           AND (l.id IN (SELECT linkId FROM LinkTopic WHERE topicId = @topic)
             OR (SELECT count(*) FROM ClaimTopic WHERE topicId = @topic AND claimId IN (l.claimAId, l.claimBId)) = 2)
         GROUP BY c.id ORDER BY count(*) DESC, a.publishedFrom, a.id, c.id LIMIT 1`,
        { topic },
      )
      expect([topic, found.get(topic)]).toEqual([topic, most])
    }
    expect(found.size).toBeGreaterThan(5)
  })

  test('is none where no claim of it is linked, and for who works blind one they linked themselves', async () => {
    const topic = await makeTopic(base.writer)
    await makeClaim(base.writer, { topics: [topic.id] })
    expect(await listMostLinked(base.reader, [topic.id])).toEqual([])
    const blind = new Database(base.file, { readonly: true })
    blind.exec(blindViews('nobody'))
    expect(blind.prepare(`SELECT count(*) FROM link_listing`).pluck().get()).toBe(0)
    blind.close()
  })
})

test('cells hold the live claims of an article on a topic, as SQL written by hand counts them', async () => {
  const [articles, topics] = [pluck(ARTICLES) as string[], pluck(TOPICS) as string[]]
  const cells = await listClaimsInCells(base.reader, articles, topics)
  const counted = new Map<string, number>()
  for (const { articleId, topicId } of cells)
    counted.set(`${articleId} ${topicId}`, (counted.get(`${articleId} ${topicId}`) ?? 0) + 1)
  const byHand = raw
    .prepare(`SELECT articleId || ' ' || topicId AS cell, count(*) AS n FROM ClaimTopic
      JOIN Claim ON id = claimId WHERE retractedAt IS NULL GROUP BY cell`)
    .all() as { cell: string; n: number }[]
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(byHand.map(({ cell, n }) => [cell, n])))
  expect(byHand.length).toBeGreaterThan(10)
})

test('links are found by their pair, whichever way it is given; retracted ones are not', async () => {
  const { linkId } = await makeAssessment(base.writer)
  const [a, b] = raw.prepare('SELECT claimAId, claimBId FROM Link WHERE id = ?').raw().get(linkId) as [
    string,
    string,
  ]
  for (const pair of [[a, b] as const, [b, a] as const])
    expect(await listLinksOfPairs(base.reader, [pair])).toMatchObject([
      { id: linkId, pair: [a, b], state: 'ASSESSED', kind: 'CONTRADICTS', assessments: [{}], rulings: [] },
    ])
})

test('reading of a topic and of an article: claims, silence, and what nobody has read', async () => {
  const source = await makeSource(base.writer)
  const made = async () => (await makeArticle(base.writer, { sourceId: source.id })).id
  const [claimed, silent, both, taken, unread] = [
    await made(),
    await made(),
    await made(),
    await made(),
    await made(),
  ]
  const topicId = (await makeTopic(base.writer)).id
  const textOf = (articleId: string) =>
    pluck('SELECT id FROM ArticleVersion WHERE articleId = ?', articleId)[0]
  const mark = (articleId: string) =>
    run(base.writer, markSilence, { articleId, topicId, versionId: String(textOf(articleId)) })
  await mark(silent)
  await mark(both)
  const { id } = await mark(taken)
  await run(base.writer, retractSilence, { id, version: 1, retracted: true })
  await makeClaim(base.writer, { articleId: claimed, topics: [topicId] })
  const claim = await makeClaim(base.writer, { articleId: both, topics: [topicId] })

  const all = Number(pluck('SELECT count(*) FROM Article')[0])
  expect(await countReading(base.reader, topicId)).toEqual({ claimed: 2, silent: 1, unread: all - 3 })
  const listed = ids(await listUnreadArticles(base.reader, topicId, 1_000))
  expect(listed).toHaveLength(all - 3)
  expect(listed).toEqual(expect.arrayContaining([taken, unread]))
  expect(await listUnreadArticles(base.reader, topicId, 2)).toHaveLength(2)

  const silences = await listSilencesOfTopics(base.reader, [topicId])
  expect(silences.map(({ article, claims }) => [article.id, claims]).sort()).toEqual(
    [
      [silent, []],
      [both, [claim.id]],
    ].sort(),
  )
  expect(await listMarksInCells(base.reader, [silent, taken], [topicId])).toMatchObject([
    { articleId: silent, topicId, versionRead: 1, version: 1 },
  ])

  const topics = pluck(TOPICS) as string[]
  expect(await listTopicsClaimed(base.reader, both)).toMatchObject([{ id: topicId, claims: 1 }])
  expect(ids(await listUnreadTopics(base.reader, both, 100))).toEqual(topics.filter((one) => one !== topicId))
  expect(ids(await listUnreadTopics(base.reader, taken, 100))).toEqual(topics)
  expect(await listSilencesOfArticle(base.reader, silent)).toMatchObject([
    { topic: { id: topicId }, claims: [] },
  ])
})
