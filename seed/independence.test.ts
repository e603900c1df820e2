import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCircles } from '@/lib/db/circles'
import { getClaim, listClaimsOfTopic } from '@/lib/db/claims'
import { listLinkedClaims } from '@/lib/db/linked-claims'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { listArticlesCarrying } from '@/lib/db/origin-record'
import { listTopicLabels } from '@/lib/db/topics'
import { mergeChains } from '@/lib/domain/chain/flow'
import { layOutFlow } from '@/lib/domain/chain/flow-layout'
import { readSupport } from '@/lib/domain/claim-support'
import { countVoices } from '@/lib/domain/voice-count'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { plantSeed } from './plant'

// What the five articles rest on: counts against SQL written by hand.
let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  await plantSeed(base.writer, { analystName: 'Mina' })
})
afterAll(() => base.close())

const select = async (sql: string) =>
  base.reader.$queryRawUnsafe<Record<string, bigint | string | null>[]>(sql)
const numbers = async (sql: string) =>
  Object.fromEntries(Object.entries((await select(sql))[0] ?? {}).map(([name, n]) => [name, Number(n)]))

/** Voices: the certain cluster of an origin, or itself; the seed has no origin in two of them. */
const VOICE = `coalesce((SELECT m.clusterId FROM ClusterMember m WHERE m.originId = o.id AND m.certainty = 'CERTAIN'), o.id)`
const COUNTS = `count(DISTINCT c.articleId) AS articles,
  count(DISTINCT c.originId) + count(*) FILTER (WHERE c.originId IS NULL) AS origins,
  count(DISTINCT CASE WHEN o.identified THEN ${VOICE} END) AS voices`

test('articles, origins and voices of every topic', async () => {
  const facts = await getOriginFacts(base.reader)
  const topics = await listTopicLabels(base.reader)
  expect(topics.length).toBeGreaterThan(10)
  for (const { id } of topics) {
    const counted = countVoices(await listClaimsOfTopic(base.reader, id), facts)
    expect(counted, id).toMatchObject(
      await numbers(`SELECT ${COUNTS} FROM ClaimTopic ct JOIN Claim c ON c.id = ct.claimId
        LEFT JOIN Origin o ON o.id = c.originId WHERE ct.topicId = '${id}'`),
    )
  }
})

test('who stands for and against every claim', async () => {
  const facts = await getOriginFacts(base.reader)
  const claims = await select('SELECT id FROM Claim')
  expect(claims).toHaveLength(73)
  let repeated = 0
  for (const { id } of claims) {
    const claim = await getClaim(base.reader, String(id))
    if (!claim) throw new Error(`The seed has claim ${id}.`)
    const support = readSupport(claim, await listLinkedClaims(base.reader, claim.id))
    const ends = (
      kind: string,
    ) => `SELECT CASE claimAId WHEN '${id}' THEN claimBId ELSE claimAId END FROM Link
      WHERE '${id}' IN (claimAId, claimBId) AND kind = '${kind}'`
    const of = (where: string) =>
      numbers(
        `SELECT ${COUNTS} FROM Claim c LEFT JOIN Origin o ON o.id = c.originId WHERE c.id IN (${where})`,
      )
    expect(countVoices(support.for, facts), `for ${id}`).toMatchObject(
      await of(`${ends('CORROBORATES')} UNION SELECT '${id}'`),
    )
    expect(countVoices(support.against, facts), `against ${id}`).toMatchObject(await of(ends('CONTRADICTS')))
    const repetitions = await numbers(`SELECT count(*) AS n FROM Link l JOIN Assessment a ON a.linkId = l.id
      WHERE '${id}' IN (claimAId, claimBId) AND kind = 'CORROBORATES' AND a.independence IN ('SAME_ORIGIN', 'LIKELY_SHARED')`)
    expect(support.repetitions, `repetitions of ${id}`).toBe(repetitions.n)
    repeated += support.repetitions
  }
  expect(repeated).toBeGreaterThan(0)
})

test('no chain of the five articles leads back to itself', async () => {
  expect(await listCircles(base.reader, await getOriginFacts(base.reader))).toEqual([])
})

describe('al-Tanf', () => {
  test('the two statements of the SVR are framed as one voice, and two articles flow from it', async () => {
    const claims = await listClaimsOfTopic(base.reader, 'al-tanf-recruitment')
    const { nodes, frames } = layOutFlow(mergeChains(claims), await getOriginFacts(base.reader))
    expect(
      nodes
        .filter(({ role }) => role === 'ARTICLE')
        .map(({ at }) => at)
        .sort(),
    ).toEqual(['article:002', 'article:004'])
    const columns = (key: string) => nodes.filter((node) => node.key === key).map(({ x }) => x)
    expect(columns('origin:O-SVR-2022')).toEqual(columns('origin:O-SVR-2023'))
    expect(frames.every(({ certain }) => certain)).toBe(true)
    expect(frames.length).toBeGreaterThan(0)
  })

  test('the articles that carry the SVR, by manner', async () => {
    const carried = await listArticlesCarrying(base.reader, ['O-SVR-2022', 'O-SVR-2023', 'O-RT-2022'])
    const byHand =
      await select(`SELECT c.articleId, count(DISTINCT c.id) AS claims FROM Claim c LEFT JOIN ChainHop h ON h.claimId = c.id
      WHERE c.originId IN ('O-SVR-2022', 'O-SVR-2023', 'O-RT-2022') OR h.originId IN ('O-SVR-2022', 'O-SVR-2023', 'O-RT-2022')
      GROUP BY c.articleId ORDER BY c.articleId`)
    const told = byHand.map(({ articleId }) => ({
      articleId,
      claims: carried
        .filter(({ article }) => article.id === articleId)
        .reduce((sum, { claims }) => sum + claims, 0),
    }))
    expect(told).toEqual(byHand.map(({ articleId, claims }) => ({ articleId, claims: Number(claims) })))
  })
})
