import { afterAll, beforeAll, expect, test } from 'vitest'
import { retractAssessment } from '@/lib/commands/retract-assessment'
import type { Actor } from '@/lib/domain/policy'
import type { Verdict } from '@/lib/domain/verdict'
import { makeAnalyst, makeAssessment, makeClaim, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { countAgreement, listDiffering } from './agreement'

let base: TestDatabase
const by: Record<string, Actor> = {}
const made: string[] = []
beforeAll(async () => {
  base = await openTestDatabase()
  for (const id of ['noor', 'rosa', 'sami']) by[id] = await makeAnalyst(base.writer, { id })
  await makeTopic(base.writer, { id: 'matter' })
  await judge({ noor: 'NEITHER', rosa: 'NEITHER' }, ['matter'])
  await judge({ noor: 'NEITHER', rosa: 'CANNOT_TELL' }, ['matter'])
  await judge({ noor: 'NEITHER', rosa: 'CANNOT_TELL', sami: 'NEITHER' })
  await judge({ noor: 'NEITHER' })
})
afterAll(() => base.close())

async function judge(said: Record<string, Verdict>, topics: string[] = []) {
  const [a, b] = [await makeClaim(base.writer, { topics }), await makeClaim(base.writer, { topics })]
  let linkId = ''
  for (const [id, verdict] of Object.entries(said)) {
    const input = { claimId: a.id, otherClaimId: b.id, verdict, by: by[id] }
    linkId = (await makeAssessment(base.writer, input)).linkId
  }
  made.push(linkId)
}

const counted = async (topic: string | null, one: string, other: string) =>
  (await countAgreement(base.reader, topic))
    .filter((fact) => fact.one === one && fact.other === other)
    .map(({ oneSays, otherSays, judges, links }) => `${oneSays} ${otherSays} of ${judges}: ${links}`)
    .sort()

test('each two analysts are counted by what they say of one link, in both orders', async () => {
  const both = ['NEITHER CANNOT_TELL of 2: 1', 'NEITHER CANNOT_TELL of 3: 1', 'NEITHER NEITHER of 2: 1']
  expect(await counted(null, 'noor', 'rosa')).toEqual(both)
  expect(await counted(null, 'rosa', 'noor')).toEqual([
    'CANNOT_TELL NEITHER of 2: 1',
    'CANNOT_TELL NEITHER of 3: 1',
    'NEITHER NEITHER of 2: 1',
  ])
  expect(await counted('matter', 'noor', 'rosa')).toEqual([
    'NEITHER CANNOT_TELL of 2: 1',
    'NEITHER NEITHER of 2: 1',
  ])
  expect(await counted('matter', 'noor', 'sami')).toEqual([])
})

test('links on which two differ are found, the last assessed first, by topic too', async () => {
  const ids = async (topicId: string | null) =>
    (await listDiffering(base.reader, { one: 'noor', other: 'rosa', topicId }, 10)).map(({ id }) => id)
  expect(await ids(null)).toEqual([made[2], made[1]])
  expect(await ids('matter')).toEqual([made[1]])
  expect(await listDiffering(base.reader, { one: 'noor', other: 'sami', topicId: null }, 10)).toEqual([])
})

test('what is retracted is no judgement', async () => {
  const own = await base.reader.assessment.findFirstOrThrow({ where: { linkId: made[2], analystId: 'rosa' } })
  const input = { assessmentId: own.id, version: own.version }
  await run(base.writer, retractAssessment, input, { by: by.rosa })
  expect(await counted(null, 'noor', 'rosa')).not.toContain('NEITHER CANNOT_TELL of 3: 1')
  expect(await counted(null, 'noor', 'sami')).toEqual(['NEITHER NEITHER of 2: 1'])
})
