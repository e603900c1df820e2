import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/policy'
import { makeAnalyst, makeAssessment, makeClaim, makeRuling, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { openBlindReader, type PrismaClient } from './client'
import { countTopics } from './count-topics'
import { listActivity, listHistoryOfLink } from './history'
import { countLinks, getLink, getLinkOfPair, listLinks, listLinksInTopic, listLinksOfClaims } from './links'
import { getOverview } from './overview'
import { countLinksByClaim, listLinksByClaim } from './rechecks'

let base: TestDatabase
let blind: PrismaClient
let rosa: Actor
let noor: Actor
let shared: { a: string; b: string; linkId: string }
let hidden: { a: string; b: string; linkId: string }

beforeAll(async () => {
  base = await openTestDatabase()
  rosa = await makeAnalyst(base.writer, { id: 'rosa', name: 'Rosa' })
  noor = await makeAnalyst(base.writer, { id: 'noor', name: 'Noor' })
  const topic = await makeTopic(base.writer, { id: 'matter' })
  const judge = async (by: Actor[]) => {
    const a = (await makeClaim(base.writer, { topics: [topic.id] })).id
    const b = (await makeClaim(base.writer, { topics: [topic.id] })).id
    let linkId = ''
    for (const one of by)
      linkId = (await makeAssessment(base.writer, { claimId: a, otherClaimId: b, by: one })).linkId
    return { a, b, linkId }
  }
  hidden = await judge([noor])
  shared = await judge([noor, rosa])
  await makeRuling(base.writer, { linkId: hidden.linkId, by: noor })
  blind = openBlindReader(base.file, rosa.id)
})
afterAll(async () => {
  await blind.$disconnect()
  await base.close()
})

describe('for who works blind, a link they have not assessed is not there', () => {
  test('by its id, by its pair, among the links of its claims and of its topic', async () => {
    const [a = '', b = ''] = [hidden.a, hidden.b].sort()
    expect(await getLink(base.reader, hidden.linkId)).not.toBeNull()
    expect(await getLink(blind, hidden.linkId)).toBeNull()
    expect(await getLinkOfPair(blind, a, b)).toBeNull()
    expect(await listLinksOfClaims(blind, [hidden.a, hidden.b])).toEqual([])
    const ids = async (db: PrismaClient) => (await listLinksInTopic(db, 'matter')).map(({ id }) => id).sort()
    expect(await ids(base.reader)).toEqual([hidden.linkId, shared.linkId].sort())
    expect(await ids(blind)).toEqual([shared.linkId])
  })

  test.each([
    ['a plain list', {}],
    ['by topic', { topic: 'matter' }],
  ])('in lists and their counts: %s', async (_, filter) => {
    const { links } = await listLinks(blind, 'contradictions', filter, null)
    expect(links.map(({ id }) => id)).toEqual([shared.linkId])
    expect(await countLinks(blind, 'contradictions', filter)).toBe(1)
    expect(await countLinks(base.reader, 'contradictions', filter)).toBe(2)
  })

  test('in every count', async () => {
    expect(await getOverview(base.reader)).toMatchObject({ contradictions: 2 })
    expect(await getOverview(blind)).toMatchObject({ contradictions: 1, claims: 4 })
    expect(await countTopics(blind, ['matter'])).toMatchObject([{ claims: 4, contradictions: 1 }])
    expect(await countLinksByClaim(blind, [hidden.a])).toEqual(new Map())
    expect(await listLinksByClaim(blind, [hidden.a])).toEqual([])
  })

  test('in the history, but for what is about no link', async () => {
    expect(await listHistoryOfLink(blind, hidden.linkId)).toEqual([])
    expect((await listHistoryOfLink(blind, shared.linkId)).length).toBe(2)
    const told = await listActivity(blind, 100)
    expect(told.map(({ linkId }) => linkId).filter(Boolean)).toEqual([shared.linkId, shared.linkId])
    expect(told.some(({ action }) => action === 'claim.add')).toBe(true)
  })

  test('for Prisma’s own queries, which name the schema', async () => {
    expect((await base.reader.link.findMany()).length).toBe(2)
    expect((await blind.link.findMany({ include: { assessments: true } })).map(({ id }) => id)).toEqual([
      shared.linkId,
    ])
    expect(await blind.assessment.count()).toBe(2)
    expect(await blind.ruling.count()).toBe(0)
    expect(await blind.analyst.findMany({ where: { rulings: { some: {} } } })).toEqual([])
  })

  test('whichever table or view tells of links: none is left out', async () => {
    const names = await base.reader.$queryRaw<{ name: string }[]>`
      SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')`
    const telling: string[] = []
    for (const { name } of names) {
      const columns = await base.reader.$queryRaw<
        { name: string }[]
      >`SELECT name FROM pragma_table_info(${name})`
      if (
        name === 'Link' ||
        columns.some((column) => ['linkId', 'assessmentId', 'rulingId'].includes(column.name))
      )
        telling.push(name)
    }
    const views = await blind.$queryRaw<
      { name: string }[]
    >`SELECT name FROM sqlite_temp_schema WHERE type = 'view'`
    expect(views.map(({ name }) => name).sort()).toEqual(telling.sort())
  })
})

test('what they assess is there at once, with what others said of it', async () => {
  const { linkId } = await makeAssessment(base.writer, {
    claimId: hidden.a,
    otherClaimId: hidden.b,
    verdict: 'NEITHER',
    by: rosa,
  })
  const link = await getLink(blind, linkId)
  expect(link?.assessments.map(({ analyst }) => analyst.name)).toEqual(['Noor', 'Rosa'])
  expect(link?.rulings.length).toBe(1)
})

test('an id is not read as SQL', async () => {
  const odd = openBlindReader(base.file, "x' OR 1=1 --")
  expect(await odd.link.count()).toBe(0)
  await odd.$disconnect()
})
