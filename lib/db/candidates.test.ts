import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeArticle, makeAssessment, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { listCandidates } from './candidates'
import { searchClaims } from './search'

let base: TestDatabase
const RETRACTED = { retractedAt: '2026-11-02T00:00:00.000Z' }

beforeAll(async () => {
  base = await openTestDatabase()
  const { writer } = base
  for (const id of ['t1', 't2']) await makeTopic(writer, { id })
  await makeArticle(writer, { id: 'own', publishedEdtf: '2015-01-01' })
  await makeArticle(writer, { id: 'early', publishedEdtf: '2016-01-01' })
  await makeArticle(writer, { id: 'late', publishedEdtf: '2017-01-01' })
  await makeArticle(writer, { id: 'gone', publishedEdtf: '2016-01-01' })
  const claim = (id: string, articleId: string, topics: string[], statement = 'Convoys crossed.') =>
    makeClaim(writer, { id, articleId, topics, statement })
  await claim('mine', 'own', ['t1', 't2'])
  await claim('own-both', 'own', ['t1', 't2'])
  await claim('late-both', 'late', ['t1', 't2'])
  await claim('early-one', 'early', ['t1'])
  await claim('late-one', 'late', ['t2'])
  await claim('no-topic', 'early', [])
  await claim('other-words', 'early', [], 'Nothing moved.')
  await claim('taken-back', 'early', ['t1'])
  await claim('of-gone', 'gone', ['t1'])
  await writer.claim.update({ where: { id: 'taken-back' }, data: RETRACTED })
  await writer.article.update({ where: { id: 'gone' }, data: RETRACTED })
})
afterAll(() => base.close())

const offered = async (expression: string | null) =>
  (await listCandidates(base.reader, 'mine', expression)).map(({ claim, shared }) => [claim.id, shared])

test('what shares a topic is offered: more of them first, other articles before its own, then by date', async () => {
  expect(await offered(null)).toEqual([
    ['late-both', 2],
    ['own-both', 2],
    ['early-one', 1],
    ['late-one', 1],
  ])
})

test('what matches is offered in the same order, whether or not it shares a topic', async () => {
  expect(await offered('"convoys"')).toEqual([
    ['late-both', 2],
    ['own-both', 2],
    ['early-one', 1],
    ['late-one', 1],
    ['no-topic', 0],
  ])
  expect(await offered('"unheard"')).toEqual([])
})

test('search finds no claim that was taken back, and none of an article that was', async () => {
  const found = await searchClaims(base.reader, '"convoys"')
  expect(found.map(({ claim }) => claim.id).sort()).toEqual([
    'early-one',
    'late-both',
    'late-one',
    'mine',
    'no-topic',
    'own-both',
  ])
})

test('the link a pair has already is named, whichever claim asks; a retracted one is none', async () => {
  const { linkId } = await makeAssessment(base.writer, { claimId: 'late-both', otherClaimId: 'mine' })
  const linkOf = async (from: string, to: string) =>
    (await listCandidates(base.reader, from, null)).find(({ claim }) => claim.id === to)?.linkId
  expect(await linkOf('mine', 'late-both')).toBe(linkId)
  expect(await linkOf('late-both', 'mine')).toBe(linkId)
  await base.writer.link.update({ where: { id: linkId }, data: { state: 'RETRACTED' } })
  expect(await linkOf('mine', 'late-both')).toBeNull()
})

test('at most thirty are offered, those that share most', async () => {
  for (let n = 0; n < 32; n++)
    await makeClaim(base.writer, { articleId: 'late', statement: 'Convoys again.' })
  const ids = (await listCandidates(base.reader, 'mine', '"convoys"')).map(({ claim }) => claim.id)
  expect(ids).toHaveLength(30)
  expect(ids.slice(0, 4)).toEqual(['late-both', 'own-both', 'early-one', 'late-one'])
})
