import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupLinks } from '@/lib/domain/link-groups'
import type { TopicRef } from '@/lib/domain/record'
import type { TopicFilter } from '@/lib/domain/record-lists'
import { repetitionOf } from '@/lib/domain/repetition'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeRuling,
  makeTopic,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { listArticles } from './article-list'
import { getLinks, listLinksInTopic, listNewestOfTopic } from './links'
import { getOverview } from './overview'
import { listMostContradicted, listSupport } from './rank-topics'
import { countUnassessed } from './review-counts'
import { findSourceNamed, listSourceNames } from './sources'
import { findTopicNamed, listTopicLabels, listTopics } from './topics'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  const { writer } = base
  const by = await makeAnalyst(writer, { id: 'second' })
  await makeTopic(writer, { id: 't', label: 'Busy' })
  await makeTopic(writer, { id: 'empty', label: 'Empty' })
  const { id: articleId } = await makeArticle(writer, { id: 'one' })
  const pair = async () => ({
    claimId: (await makeClaim(writer, { articleId, topics: ['t'] })).id,
    otherClaimId: (await makeClaim(writer, { topics: ['t'] })).id,
  })
  const CORROBORATES = { verdict: 'CORROBORATES', aspects: { place: 'AGREE' } } as const

  await makeAssessment(writer, await pair())
  // Both its claims stand under the topic, the link itself under none.
  await makeAssessment(writer, { ...(await pair()), topics: [] })
  // One link, drawn under the topic too, in both of whose ends the article stands.
  const inside = { claimId: (await pair()).claimId, otherClaimId: (await pair()).claimId }
  await makeAssessment(writer, { ...inside, ...CORROBORATES, independence: 'INDEPENDENT' })
  // Two agree that it corroborates; the earlier says whose voice it is.
  const agreed = await pair()
  await makeAssessment(writer, { ...agreed, ...CORROBORATES, independence: 'SAME_ORIGIN' })
  await makeAssessment(writer, { ...agreed, ...CORROBORATES, independence: 'INDEPENDENT', by })
  const disputed = await pair()
  await makeAssessment(writer, { ...disputed, ...CORROBORATES, independence: 'SAME_ORIGIN' })
  await makeAssessment(writer, { ...disputed, verdict: 'CONTRADICTS', by })
  const settled = await makeAssessment(writer, {
    ...(await pair()),
    ...CORROBORATES,
    independence: 'LIKELY_SHARED',
  })
  await makeRuling(writer, { linkId: settled.linkId, verdict: 'CONTRADICTS' })
  await makeAssessment(writer, { ...(await pair()), verdict: 'NEITHER' })
  const proposed = await makeAssessment(writer, { ...(await pair()), ...CORROBORATES })
  await writer.link.update({ where: { id: proposed.linkId }, data: { state: 'PROPOSED' } })
  const ended = await pair()
  await makeAssessment(writer, ended)
  await writer.claim.update({
    where: { id: ended.otherClaimId },
    data: { retractedAt: '2026-11-02T00:00:00.000Z' },
  })
})
afterAll(() => base.close())

const LIVE = `SELECT id FROM Link WHERE state <> 'RETRACTED' AND NOT EXISTS
  (SELECT 1 FROM Claim WHERE retractedAt IS NOT NULL AND id IN (claimAId, claimBId))`

const listed = async (...more: [TopicFilter?, (TopicRef | null)?, number?]) =>
  listTopics(base.reader, await listTopicLabels(base.reader), ...more)

async function countRows(sql: string): Promise<number> {
  return (await base.reader.$queryRawUnsafe<unknown[]>(sql)).length
}

test('the first page counts what was assessed or settled, and disputed links once', async () => {
  const overview = await getOverview(base.reader)
  expect(overview).toMatchObject({
    contradictions: 3,
    corroborations: 2,
    repetitions: 1,
    disputed: 1,
    neither: 1,
  })
  expect(await countRows(`${LIVE} AND kind = 'CONTRADICTS' AND state <> 'PROPOSED'`)).toBe(3)
  expect(await countRows(`${LIVE} AND kind = 'CORROBORATES' AND state <> 'PROPOSED'`)).toBe(2)
  expect(await countRows(`${LIVE} AND state = 'DISPUTED'`)).toBe(1)
})

test('every count says what the domain says of the links themselves', async () => {
  const all = await base.reader.$queryRawUnsafe<{ id: string }[]>(LIVE)
  const { contradictions, corroborations, neither, open } = groupLinks(
    await getLinks(
      base.reader,
      all.map(({ id }) => id),
    ),
  )
  const counts = {
    contradictions: contradictions.length,
    corroborations: corroborations.length,
    repetitions: corroborations.filter((link) => repetitionOf(link) !== null).length,
    disputed: open.filter(({ state }) => state === 'DISPUTED').length,
  }
  const repetitions = corroborations.filter((link) => repetitionOf(link) !== null).length
  expect(await getOverview(base.reader)).toMatchObject({ ...counts, repetitions, neither: neither.length })
  // Every link of this record touches the article and is found in the topic.
  expect((await listArticles(base.reader)).articles.find(({ id }) => id === 'one')).toMatchObject(counts)
  expect((await listed()).topics[0]).toMatchObject(counts)
  const inTopic = await listLinksInTopic(base.reader, 't')
  expect(inTopic.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
})

test('a topic counts its live claims and their articles; an empty one counts nothing', async () => {
  const [busy, empty] = (await listed()).topics
  const live = `FROM Claim c JOIN ClaimTopic ct ON ct.claimId = c.id WHERE c.retractedAt IS NULL AND ct.topicId = 't'`
  expect(busy).toMatchObject({
    id: 't',
    claims: await countRows(`SELECT c.id ${live}`),
    articles: await countRows(`SELECT DISTINCT c.articleId ${live}`),
  })
  expect(busy?.claims).toBeGreaterThan(busy?.articles ?? 0)
  expect(empty).toEqual({
    ...{ id: 'empty', label: 'Empty', question: 'What is so?', version: 1 },
    ...{ claims: 0, articles: 0, contradictions: 0, corroborations: 0, repetitions: 0, disputed: 0 },
  })
  expect(await listTopicLabels(base.reader)).toEqual([
    { id: 't', label: 'Busy' },
    { id: 'empty', label: 'Empty' },
  ])
})

test('a filter takes a topic or a source by its id or by its name, and lists no more than asked', async () => {
  expect(await findTopicNamed(base.reader, 'empty')).toEqual({ id: 'empty', label: 'Empty' })
  expect(await findTopicNamed(base.reader, 'Busy')).toEqual({ id: 't', label: 'Busy' })
  expect(await findTopicNamed(base.reader, 'Nobody’s')).toBeNull()
  const [source] = await listSourceNames(base.reader)
  if (!source) throw new Error('The record has a source.')
  expect(await findSourceNamed(base.reader, source.name)).toEqual(source)
  expect(await findSourceNamed(base.reader, source.id)).toEqual(source)
  expect(await findSourceNamed(base.reader, 'Nobody’s')).toBeNull()
  expect(await listTopicLabels(base.reader, 1)).toEqual([{ id: 't', label: 'Busy' }])
  expect(await listSourceNames(base.reader, 1)).toEqual([source])
})

test('an article no link touches counts none', async () => {
  await makeClaim(base.writer, { articleId: (await makeArticle(base.writer, { id: 'quiet' })).id })
  const quiet = (await listArticles(base.reader)).articles.find(({ id }) => id === 'quiet')
  expect(quiet).toMatchObject({ claims: 1, contradictions: 0, corroborations: 0, disputed: 0 })
})

test('topics are paged by label and found by words of it, whatever their case and accents', async () => {
  const [first] = (await listed({}, null, 1)).topics
  const { next } = await listed({}, null, 1)
  expect([first?.id, next]).toEqual(['t', { id: 't', label: 'Busy' }])
  expect((await listed({}, next, 1)).topics.map(({ id }) => id)).toEqual(['empty'])
  expect((await listed({}, next, 1)).next).toBeNull()
  expect((await listed({ words: ' bÚSY' })).topics.map(({ id }) => id)).toEqual(['t'])
  expect((await listed({ words: 'nothing' })).topics).toEqual([])
})

test('support of a topic is its corroborations that are no repetition, and the claims behind them', async () => {
  const [busy, more] = await listSupport(base.reader)
  const corroborating = `${LIVE} AND kind = 'CORROBORATES' AND state IN ('ASSESSED', 'SETTLED')`
  const repeats = `SELECT linkId FROM Assessment WHERE retractedAt IS NULL AND verdict = 'CORROBORATES'
    AND independence IN ('SAME_ORIGIN', 'LIKELY_SHARED')`
  const independent = `${corroborating} AND id NOT IN (${repeats})`
  expect(busy).toMatchObject({
    ...{ id: 't', more: false },
    corroborations: await countRows(corroborating),
    independent: await countRows(independent),
  })
  expect(busy?.claims.length).toBe(
    await countRows(`SELECT claimAId FROM Link WHERE id IN (${independent})
      UNION SELECT claimBId FROM Link WHERE id IN (${independent})`),
  )
  expect(more, 'a topic without corroborations').toBeUndefined()
})

test('articles of which nobody made a claim are counted and listed', async () => {
  const { id } = await makeArticle(base.writer, { id: 'bare' })
  const none = `SELECT id FROM Article WHERE id NOT IN (SELECT articleId FROM Claim WHERE retractedAt IS NULL)`
  const { unread } = await getOverview(base.reader)
  expect(unread).toBe(await countRows(none))
  const { articles } = await listArticles(base.reader, { claims: 'none' })
  expect(articles.map((article) => article.id)).toContain(id)
  expect(articles.length).toBe(unread)
})

test('pairs nobody assessed are those of two articles without a verdict of anybody', async () => {
  const unassessed = (await countUnassessed(base.reader, 'local', ['t', 'empty'])).get('t')
  const live = `SELECT c.id, c.articleId FROM Claim c JOIN ClaimTopic ct ON ct.claimId = c.id
    WHERE ct.topicId = 't' AND c.retractedAt IS NULL`
  const pairs = `SELECT x.id FROM (${live}) x JOIN (${live}) y ON x.id < y.id AND x.articleId <> y.articleId
    WHERE NOT EXISTS (SELECT 1 FROM Link l JOIN Assessment m ON m.linkId = l.id
      WHERE l.claimAId = x.id AND l.claimBId = y.id AND m.retractedAt IS NULL)`
  const counted = await countRows(pairs)
  expect(counted).toBeGreaterThan(0)
  expect(unassessed?.more ? counted >= unassessed.n : counted === unassessed?.n, `${counted}`).toBe(true)
  expect(await listMostContradicted(base.reader, 5)).toEqual(['t', 'empty'])
})

test('a large topic tells the newest of each list, disputed links as disputed alone', async () => {
  const ids = await listNewestOfTopic(base.reader, 't', 50)
  const { contradictions, corroborations, open } = groupLinks(await getLinks(base.reader, ids))
  const topic = (await listed()).topics[0]
  expect([contradictions.length, corroborations.length]).toEqual([
    topic?.contradictions,
    topic?.corroborations,
  ])
  expect(open.filter(({ state }) => state === 'DISPUTED').length).toBe(topic?.disputed)
  expect((await listNewestOfTopic(base.reader, 't', 1)).length).toBe(3)
})
