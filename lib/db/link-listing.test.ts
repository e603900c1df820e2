import { afterEach, beforeEach, expect, test } from 'vitest'
import { LINK_VIEWS } from '@/lib/domain/link-filter'
import { deployMigrations } from '@/lib/setup/migrate'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeRuling,
  makeSource,
  makeTopic,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import type { ListFilter } from './link-page'
import { countLinks, listLinks } from './links'

let base: TestDatabase
let linkId: string
beforeEach(async () => {
  base = await openTestDatabase()
  for (const id of ['one', 'two']) {
    await makeTopic(base.writer, { id })
    await makeSource(base.writer, { id, name: `Source ${id}` })
    await makeArticle(base.writer, { id, sourceId: id })
  }
  await makeClaim(base.writer, { id: 'a', articleId: 'one', topics: ['one'] })
  await makeClaim(base.writer, { id: 'b', articleId: 'two', topics: ['one', 'two'] })
  linkId = (await makeAssessment(base.writer, { claimId: 'a', otherClaimId: 'b' })).linkId
  await makeAssessment(base.writer, { claimId: 'b', topics: ['two'] })
})
afterEach(() => base.close())

const rows = (sql: string) => base.writer.$queryRawUnsafe<Record<string, unknown>[]>(sql)
const listing = () =>
  rows(`SELECT view || '' AS view, scope, assessedAt, linkId FROM link_listing ORDER BY 1, 2, 3, 4`)

/** What stands in the listing is what follows from the record. */
async function expectInStep() {
  const follows = `SELECT v.view || '' AS view, s.scope, v.assessedAt, v.linkId FROM link_view v JOIN link_scope s ON s.linkId = v.linkId`
  expect(await listing()).toEqual(await rows(`${follows} ORDER BY 1, 2, 3, 4`))
}

const CORROBORATES = { verdict: 'CORROBORATES', aspects: { place: 'AGREE' } } as const
const writes: [string, () => Promise<unknown>][] = [
  ['a link of a new pair', () => makeAssessment(base.writer, {})],
  [
    'a dispute',
    async () =>
      makeAssessment(base.writer, {
        claimId: 'a',
        otherClaimId: 'b',
        ...CORROBORATES,
        by: await makeAnalyst(base.writer),
      }),
  ],
  ['a ruling', () => makeRuling(base.writer, { linkId, verdict: 'NEITHER' })],
  [
    'a topic taken from a link whose claims share it: nothing moves',
    () => base.writer.linkTopic.deleteMany({ where: { linkId, topicId: 'one' } }),
  ],
  ['a topic taken from a link', () => base.writer.linkTopic.deleteMany({ where: { topicId: 'two' } })],
  ['a topic given to a link', () => base.writer.linkTopic.create({ data: { linkId, topicId: 'two' } })],
  [
    'a topic given to a claim',
    () => base.writer.claimTopic.create({ data: { claimId: 'a', topicId: 'two' } }),
  ],
  [
    'a topic taken from a claim of a link drawn under it: nothing moves',
    () => base.writer.claimTopic.deleteMany({ where: { claimId: 'a' } }),
  ],
  [
    'a topic taken from a claim of a link not drawn under it',
    async () => {
      await base.writer.linkTopic.deleteMany({ where: { linkId } })
      await base.writer.claimTopic.deleteMany({ where: { claimId: 'a' } })
    },
  ],
  [
    'an article moved to another source',
    () => base.writer.article.update({ where: { id: 'one' }, data: { sourceId: 'two' } }),
  ],
  [
    'a link deleted',
    async () => {
      for (const table of ['AssessmentAspect', 'Assessment', 'LinkTopic', 'Link'])
        await base.writer.$executeRawUnsafe(`DELETE FROM ${table}`)
    },
  ],
]

test.each(writes)('lists are in step after %s', async (name, write) => {
  await expectInStep()
  const before = await listing()
  await write()
  await expectInStep()
  if (name.endsWith('nothing moves')) expect(await listing()).toEqual(before)
  else expect(await listing()).not.toEqual(before)
})

test('deploying heals a record whose triggers were lost with a table that was redefined', async () => {
  for (const { name } of await rows(`SELECT name FROM sqlite_master WHERE name LIKE 'listing_link%'`))
    await base.writer.$executeRawUnsafe(`DROP TRIGGER ${name}`)
  await makeAssessment(base.writer, { claimId: 'a', topics: ['one'] })
  await expect(expectInStep()).rejects.toThrow()
  await Promise.all([base.writer.$disconnect(), base.reader.$disconnect()])
  await deployMigrations(base.file)
  await expectInStep()
})

test('a topic and a source narrow a list to what has both, whichever of the two is shorter', async () => {
  const found = async (filter: ListFilter) => {
    const { links } = await listLinks(base.reader, 'contradictions', filter, null)
    expect(await countLinks(base.reader, 'contradictions', filter)).toBe(links.length)
    return links.map(({ id }) => id)
  }
  expect(await found({ topic: 'one' })).toEqual([linkId])
  expect(await found({ topic: 'one', source: 'two' })).toEqual([linkId])
  expect(await found({ topic: 'two', source: 'one' })).toEqual([])
  expect(await found({ topic: 'two', source: 'two' })).toHaveLength(1)
  for (const view of LINK_VIEWS.slice(1))
    expect((await listLinks(base.reader, view, { topic: 'one' }, null)).links).toEqual([])
})

test('a list tells of each quote in which language its article is', async () => {
  await makeArticle(base.writer, { id: 'three', sourceId: 'two', language: 'ru' })
  await makeClaim(base.writer, { id: 'c', articleId: 'three', topics: ['two'] })
  await makeAssessment(base.writer, { claimId: 'a', otherClaimId: 'c', ...CORROBORATES })
  const { links } = await listLinks(base.reader, 'corroborations', {}, null)
  const pair = links.find(({ b }) => b.id === 'c')
  expect([pair?.a.article.language, pair?.b.article.language]).toEqual(['en', 'ru'])
})
