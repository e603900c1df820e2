import { afterEach, beforeEach, expect, test } from 'vitest'
import { deployMigrations } from '@/lib/setup/migrate'
import { makeAnalyst, makeAssessment, makeClaim, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { countAgreement } from './agreement'

let base: TestDatabase
let linkId: string
const rosa = () => makeAnalyst(base.writer, { id: 'rosa' })
beforeEach(async () => {
  base = await openTestDatabase()
  for (const id of ['one', 'two']) await makeTopic(base.writer, { id })
  await makeClaim(base.writer, { id: 'a', topics: ['one'] })
  await makeClaim(base.writer, { id: 'b', topics: ['one', 'two'] })
  await makeClaim(base.writer, { id: 'c', topics: ['two'] })
  linkId = (await makeAssessment(base.writer, { claimId: 'a', otherClaimId: 'b', topics: ['two'] })).linkId
  await makeAssessment(base.writer, { claimId: 'a', otherClaimId: 'b', by: await rosa() })
  await makeAssessment(base.writer, { claimId: 'b', otherClaimId: 'c' })
})
afterEach(() => base.close())

const rows = (sql: string) => base.writer.$queryRawUnsafe<Record<string, unknown>[]>(sql)
const kept = () => rows('SELECT scope, verdicts, linkId FROM judged_by_several ORDER BY 1, 2, 3')
const scopes = async () => (await kept()).map(({ scope }) => scope)

async function expectInStep() {
  expect(await kept()).toEqual(
    await rows('SELECT scope, verdicts, linkId FROM several_scope ORDER BY 1, 2, 3'),
  )
}

const retract = (id: string, retractedAt: string | null) =>
  base.writer.claim.update({ where: { id }, data: { retractedAt } })

const writes: [string, () => Promise<unknown>, string[]][] = [
  [
    'a second verdict on another link',
    async () =>
      makeAssessment(base.writer, {
        claimId: 'b',
        otherClaimId: 'c',
        by: { ...(await local()), id: 'rosa' },
      }),
    ['', '', 't:one', 't:two', 't:two'],
  ],
  [
    'a verdict changed',
    () =>
      base.writer.assessment.updateMany({
        where: { linkId, analystId: 'rosa' },
        data: { verdict: 'NEITHER' },
      }),
    ['', 't:one', 't:two'],
  ],
  [
    'a verdict retracted',
    () =>
      base.writer.assessment.updateMany({
        where: { linkId, analystId: 'rosa' },
        data: { retractedAt: '2026-11-01T12:00:00.000Z' },
      }),
    [],
  ],
  [
    'an assessment deleted',
    async () => {
      const own = await base.writer.assessment.findFirstOrThrow({ where: { linkId, analystId: 'rosa' } })
      await base.writer.assessmentAspect.deleteMany({ where: { assessmentId: own.id } })
      await base.writer.assessment.delete({ where: { id: own.id } })
    },
    [],
  ],
  [
    'a topic taken from the link',
    () => base.writer.linkTopic.deleteMany({ where: { linkId, topicId: 'two' } }),
    ['', 't:one'],
  ],
  [
    'a topic of both claims given to the link',
    () => base.writer.linkTopic.create({ data: { linkId, topicId: 'one' } }),
    ['', 't:one', 't:two'],
  ],
  [
    'a topic taken from a claim',
    () => base.writer.claimTopic.deleteMany({ where: { claimId: 'a' } }),
    ['', 't:two'],
  ],
  [
    'a topic given to a claim whose other end has it',
    async () => {
      await base.writer.linkTopic.deleteMany({ where: { linkId, topicId: 'two' } })
      await base.writer.claimTopic.create({ data: { claimId: 'a', topicId: 'two' } })
    },
    ['', 't:one', 't:two'],
  ],
  ['a claim retracted', () => retract('b', '2026-11-01T12:00:00.000Z'), []],
  [
    'a claim retracted and restored',
    async () => {
      await retract('a', '2026-11-01T12:00:00.000Z')
      await retract('a', null)
    },
    ['', 't:one', 't:two'],
  ],
]

const local = () => base.writer.analyst.findFirstOrThrow({ where: { id: 'rosa' } })

test.each(writes)('what several say is in step after %s', async (_, write, expected) => {
  await expectInStep()
  expect(await scopes()).toEqual(['', 't:one', 't:two'])
  await write()
  await expectInStep()
  expect(await scopes()).toEqual(expected)
})

test('deploying heals a record whose triggers were lost with a table that was redefined', async () => {
  for (const { name } of await rows(`SELECT name FROM sqlite_master WHERE name LIKE 'several_assessment%'`))
    await base.writer.$executeRawUnsafe(`DROP TRIGGER ${name}`)
  await base.writer.assessment.updateMany({ where: { linkId }, data: { verdict: 'NEITHER' } })
  await expect(expectInStep()).rejects.toThrow()
  await Promise.all([base.writer.$disconnect(), base.reader.$disconnect()])
  await deployMigrations(base.file)
  await expectInStep()
})

test('no link is read to count agreement: it costs the same however many there are', async () => {
  const plan = await base.writer.$queryRawUnsafe<{ detail: string }[]>(
    `EXPLAIN QUERY PLAN SELECT verdicts, count(*) FROM judged_by_several WHERE scope = '' GROUP BY verdicts`,
  )
  expect(plan.map(({ detail }) => detail)).toEqual(['SEARCH judged_by_several USING PRIMARY KEY (scope=?)'])
  expect(await countAgreement(base.reader, null)).toHaveLength(2)
})
