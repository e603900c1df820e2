import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { retractClaim } from '@/lib/commands/retract-claim'
import type { ChainInRecord } from '@/lib/domain/chain/chain-path'
import { findCircles } from '@/lib/domain/chain/find-circles'
import { makeArticle, makeClaim, makeOrigin, makeSource, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { listCircles } from './circles'
import { getOriginFacts } from './origin-facts'

let base: TestDatabase
const PLACES = ['a', 'b', 'c', 'd']
beforeAll(async () => {
  base = await openTestDatabase()
  const { writer } = base
  for (const id of ['t', 'u']) await makeTopic(writer, { id, label: id })
  for (const id of PLACES) {
    await makeSource(writer, { id, name: id })
    await makeArticle(writer, { id, sourceId: id === 'd' ? 'c' : id, text: `Text of ${id}.` })
    await makeOrigin(writer, { id, label: id })
  }
})
afterAll(() => base.close())

const circlesNow = async () => listCircles(base.reader, await getOriginFacts(base.reader))

describe('circles of the record', () => {
  test('come and go with the claims that make them', async () => {
    const { writer } = base
    expect(await circlesNow()).toEqual([])
    const hop = (articleId: string) => [{ by: articleId, manner: 'VERBATIM' as const, articleId }]
    const first = await makeClaim(writer, { articleId: 'a', topics: ['t'], chain: hop('b') })
    expect(await circlesNow()).toEqual([])
    const second = await makeClaim(writer, { articleId: 'b', topics: ['t'], chain: hop('a') })
    const [circle] = await circlesNow()
    expect(circle).toMatchObject({ topicId: 't', certainty: 'CERTAIN' })
    expect(circle?.claims.map(({ claimId }) => claimId).sort()).toEqual([first.id, second.id].sort())

    await run(writer, retractClaim, { claimId: second.id, version: 1 })
    expect(await circlesNow()).toEqual([])
  })

  const id = fc.constantFrom(...PLACES)
  const nowhere = { sourceId: null, originId: null, articleId: null }
  const anyHop = fc.oneof(
    id.map((articleId) => ({ ...nowhere, articleId })),
    id.map((originId) => ({ ...nowhere, originId })),
    id.map((sourceId) => ({ ...nowhere, sourceId })),
    fc.constant(nowhere),
  )
  const anyClaim = fc.record({
    articleId: id,
    originId: fc.option(id, { freq: 2 }),
    topics: fc.subarray(['t', 'u'], { minLength: 1 }),
    hops: fc.array(anyHop, { maxLength: 3 }),
  })
  const anyRests = fc.uniqueArray(
    fc.record({ originId: id, onId: id, certainty: fc.constantFrom('CERTAIN' as const, 'LIKELY' as const) }),
    { maxLength: 2, selector: ({ originId, onId }) => `${originId} ${onId}` },
  )

  test('are those among all its chains, though only some are read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyClaim, { maxLength: 6 }), anyRests, async (claims, rests) => {
        const { writer } = base
        for (const table of ['ChainHop', 'ClaimTopic', 'ClaimSpan', 'Claim', 'OriginRest'])
          await writer.$executeRawUnsafe(`DELETE FROM ${table}`)
        const chains = claims.map(
          ({ hops, ...claim }, at): ChainInRecord => ({
            ...{
              ...claim,
              claimId: `claim-${at}`,
              proposed: false,
              sourceId: claim.articleId === 'd' ? 'c' : claim.articleId,
            },
            hops: hops.map((hop) => ({ ...hop, inferred: false })),
          }),
        )
        for (const { claimId, articleId, originId, topics, hops } of chains) {
          const created = { mode: 'ASSERTED', headline: false, createdAt: '2026-11-01T12:00:00.000Z' }
          await writer.claim.create({ data: { id: claimId, articleId, originId, ...created } })
          await writer.claimTopic.createMany({ data: topics.map((topicId) => ({ claimId, topicId })) })
          await writer.chainHop.createMany({
            data: hops.map((hop, position) => ({ claimId, position, by: 'x', manner: 'UNKNOWN', ...hop })),
          })
        }
        await writer.originRest.createMany({ data: rests.map((rest) => ({ ...rest, why: 'So it is.' })) })
        // A connection that has kept nothing.
        const found = await listCirclesAnew(rests)
        expect(found).toEqual(findCircles(chains, rests).map(withoutStep))
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  type Rests = Parameters<typeof findCircles>[1]
  /** Which claim shows a step depends on the order they are read in. */
  const withoutStep = ({ way: _, ...circle }: ReturnType<typeof findCircles>[number]) => circle
  async function listCirclesAnew(rests: Rests) {
    const fresh = new Proxy(base.reader, {})
    return (await listCircles(fresh, { rests })).map(withoutStep)
  }
})
