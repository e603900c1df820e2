import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getLinks } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { describeHardening } from '@/lib/domain/consistency/describe-hardening'
import { findFallenOrigins } from '@/lib/domain/weigh/fallen-origins'
import type { WeighList } from '@/lib/domain/weigh/weigh-question'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openTestWork } from '@/lib/testing/test-work'
import type { Work } from '@/lib/work/ask'
import { plantSeed } from './plant'

// What the close reading of the five articles found of who rests on whom, and of hedges that die on the way.
let base: TestDatabase
let work: Work
beforeAll(async () => {
  base = await openTestDatabase()
  await plantSeed(base.writer, { analystName: 'Mina' })
  work = openTestWork(base.file)
}, 60_000)
afterAll(async () => {
  await work.close()
  await base.close()
})

async function without(
  gone: { origins?: string[]; clusters?: string[]; sources?: string[] },
  list: WeighList,
) {
  const facts = await getOriginFacts(base.reader)
  const falling = findFallenOrigins(
    facts,
    { origins: gone.origins ?? [], clusters: gone.clusters ?? [] },
    false,
  )
  return work.ask('weigh', {
    sources: gone.sources ?? [],
    origins: [...falling.fallen],
    list,
    from: 0,
    size: 50,
    topics: 20,
  })
}

describe('what falls', () => {
  test('without the SVR nothing is left of al-Tanf but the articles’ own words', async () => {
    const found = await without({ clusters: ['K-SVR'] }, 'dissolved')
    const alTanf = found.topics.find(({ id }) => id === 'al-tanf-recruitment')
    expect(found.topics[0]).toEqual(alTanf)
    expect(alTanf).toMatchObject({ claims: 13, fallen: 8, voices: 3, voicesLeft: 2, ownLeft: 2 })
    expect(found.counts).toMatchObject({ fallen: 10, lost: 0, dissolved: 5, dissolvedWhole: 1, bare: 1 })
    expect(found.links.sort()).toEqual(['L13', 'L16', 'L18', 'L19', 'L22'])
  })

  test('RT falls with the statement that it renders', async () => {
    const facts = await getOriginFacts(base.reader)
    const found = findFallenOrigins(facts, { origins: ['O-SVR-2022'], clusters: [] }, false)
    expect(found.resting).toEqual(['O-RT-2022'])
  })

  test('without Volkhonsky four claims lose all independent support', async () => {
    const found = await without({ origins: ['O-VOLKHONSKY'] }, 'lost')
    const lost = found.claims.map(({ id, links }) => `${id} ${links.join()}`)
    expect(lost.sort()).toEqual(['001-c05 L27', '001-c09 L30', '001-c13 L28', '001-c14 L29'])
    expect(found.counts).toMatchObject({ lost: 4, repeated: 0 })
  })

  test('al-Tanf rests on the SVR above all', async () => {
    const { claims, grounds } = await work.ask('topicGrounds', { topicId: 'al-tanf-recruitment' })
    expect(claims).toBe(13)
    expect(grounds[0]).toMatchObject({ fallen: 8, dissolved: 4 })
    expect(grounds[0]?.origins.sort()).toEqual(['O-SVR-2022', 'O-SVR-2023'])
    expect(grounds[0]?.voice.sort()).toEqual(['O-RT-2022', 'O-SVR-2022', 'O-SVR-2023'])
  })
})

describe('what hardens', () => {
  const tell = async (ids: string[]) => {
    const links = await getLinks(base.reader, ids)
    return links
      .flatMap(({ id, a, b }) => {
        const told = describeHardening(a, b)
        return told ? [`${id}: ${told.turn} ${told.first.id} ${told.second.id}`] : []
      })
      .sort()
  }

  test('“allegedly” becomes “actually” within one article, and a plan a fact in a headline', async () => {
    const { within } = await work.ask('consistency', { also: [], topicId: null })
    expect(await tell(within.listed)).toEqual(
      expect.arrayContaining([
        'L04: HARDENS 000-c08 000-c13',
        'L05: HARDENS 000-c06 000-c11',
        'L18: SOFTENS 004-c01 004-c05',
      ]),
    )
    expect(within.listed).toHaveLength((await tell(within.listed)).length)
  })

  test('and a report that was hedged in 2016 is a fact in 2019', async () => {
    const { along } = await work.ask('consistency', { also: [], topicId: 'sochi-exit-policy' })
    expect(await tell(along.listed)).toEqual(['L01: HARDENS 000-c08 001-c11'])
  })
})
