import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAnalyst, makeArticle, makeAssessment, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openBlindReader } from './client'
import { listLinksAmong, listLinksNear, listLinksNearTopic, listMapClaims } from './map-links'

let base: TestDatabase
const made: Record<string, string> = {}
beforeAll(async () => {
  base = await openTestDatabase()
  const { writer } = base
  await makeTopic(writer, { id: 'matter' })
  await makeArticle(writer, { id: 'late', publishedEdtf: '2023' })
  await makeArticle(writer, { id: 'early', publishedEdtf: '2020' })
  for (const id of ['a', 'b', 'c', 'd', 'gone', 'alone'])
    await makeClaim(writer, {
      id,
      articleId: id === 'a' ? 'late' : 'early',
      topics: id < 'd' ? ['matter'] : [],
    })
  const link = async (name: string, said: Parameters<typeof makeAssessment>[1]) => {
    made[name] = (await makeAssessment(writer, { topics: [], ...said })).linkId
  }
  const agree = { verdict: 'CORROBORATES', aspects: { place: 'AGREE' } } as const
  await link('partial', { claimId: 'a', otherClaimId: 'b', ...agree, strength: 'PARTIAL' })
  await link('direct', { claimId: 'a', otherClaimId: 'c', ...agree, strength: 'DIRECT' })
  await link('background', { claimId: 'a', otherClaimId: 'd', ...agree, strength: 'BACKGROUND' })
  await link('neither', { claimId: 'b', otherClaimId: 'c', verdict: 'NEITHER' })
  await link('disputed', { claimId: 'b', otherClaimId: 'd', ...agree, strength: 'DIRECT' })
  await link('disputed', {
    claimId: 'b',
    otherClaimId: 'd',
    verdict: 'NEITHER',
    by: await makeAnalyst(writer, { id: 'other' }),
  })
  await link('retracted', { claimId: 'a', otherClaimId: 'gone', ...agree, strength: 'DIRECT' })
  await writer.claim.update({ where: { id: 'gone' }, data: { retractedAt: '2026-11-02T00:00:00.000Z' } })
})
afterAll(() => base.close())

const names = (links: { id: string }[]) =>
  links.map(({ id }) => Object.keys(made).find((name) => made[name] === id))

test('the links of a claim, the strongest first; neither, and what leads to a retracted claim, left out', async () => {
  const { links, more } = await listLinksNear(base.reader, ['a'])
  expect(names(links)).toEqual(['direct', 'partial', 'background'])
  expect(more).toBe(false)
  expect(names((await listLinksNear(base.reader, ['d', 'b'])).links)).toEqual([
    'disputed',
    'partial',
    'background',
  ])
  expect((await listLinksNear(base.reader, ['alone', 'unknown'])).links).toEqual([])
  expect((await listLinksNear(base.reader, [])).links).toEqual([])
})

test('the links of a topic are those of its lists', async () => {
  expect(names((await listLinksNearTopic(base.reader, 'matter')).links)).toEqual(['direct', 'partial'])
  expect((await listLinksNearTopic(base.reader, 'none')).links).toEqual([])
})

test('between some claims, exactly the links that stand between two of them', async () => {
  const { links, total } = await listLinksAmong(base.reader, ['a', 'b', 'd', 'gone'])
  expect(names(links)).toEqual(['disputed', 'partial', 'background'])
  const byHand = await base.reader.$queryRawUnsafe<unknown[]>(`SELECT id FROM Link
    WHERE claimAId IN ('a', 'b', 'd') AND claimBId IN ('a', 'b', 'd') AND (kind <> 'NEITHER' OR state = 'DISPUTED')`)
  expect(total).toBe(byHand.length)
  expect(links[0]?.assessments.length, 'with all that was said of it').toBe(2)
  expect(await listLinksAmong(base.reader, ['a'])).toEqual({ links: [], total: 0 })
})

test('claims come in the order of reading, each once, with words', async () => {
  const claims = await listMapClaims(base.reader, ['a', 'b', 'unknown'])
  expect(claims.map(({ id, article }) => [id, article.id])).toEqual([
    ['b', 'early'],
    ['a', 'late'],
  ])
  expect(claims.every(({ words }) => words.length > 0)).toBe(true)
})

test('who works blind sees the links they assessed alone', async () => {
  const blind = openBlindReader(base.file, 'other')
  expect(names((await listLinksNear(blind, ['b'])).links)).toEqual(['disputed'])
  expect((await listLinksNear(blind, ['a'])).links).toEqual([])
  expect((await listLinksNearTopic(blind, 'matter')).links).toEqual([])
  expect((await listLinksAmong(blind, ['a', 'b', 'c', 'd'])).total).toBe(1)
  await blind.$disconnect()
})
