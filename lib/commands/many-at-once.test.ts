import { afterAll, beforeAll, expect, test } from 'vitest'
import { listHistoryOfLink } from '@/lib/db/history'
import { getLink } from '@/lib/db/links'
import { editTopicInput } from '@/lib/domain/edit-input'
import { makeAssessment, makeClaim, makeTopic, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { editTopic } from './edit-topic'

const AT_ONCE = 50

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

/** How many were saved and how many told why not, by the code they were told. */
function count(answers: PromiseSettledResult<unknown>[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const answer of answers) {
    const code = answer.status === 'fulfilled' ? 'saved' : String(answer.reason?.code ?? answer.reason)
    counted[code] = (counted[code] ?? 0) + 1
  }
  return counted
}

const numbers = Array.from({ length: AT_ONCE }, (_, i) => i + 1)

test(`of ${AT_ONCE} edits of one assessment at once one is saved, none is lost and the others are told`, async () => {
  const pair = { claimId: (await makeClaim(base.writer)).id, otherClaimId: (await makeClaim(base.writer)).id }
  const { linkId } = await makeAssessment(base.writer, { ...pair, rationale: 'Edit 0.' })
  const edits = numbers.map((number) =>
    makeAssessment(base.writer, { ...pair, rationale: `Edit ${number}.`, version: 1 }),
  )
  const answers = await Promise.allSettled(edits)
  expect(count(answers)).toEqual({ saved: 1, CHANGED_MEANWHILE: AT_ONCE - 1 })
  const saved = `Edit ${answers.findIndex(({ status }) => status === 'fulfilled') + 1}.`
  expect((await getLink(base.reader, linkId))?.assessments).toMatchObject([{ version: 2, rationale: saved }])
  // What it was saved over stands in the history.
  expect(await listHistoryOfLink(base.reader, linkId)).toMatchObject([
    { before: { rationale: 'Edit 0.' }, after: { rationale: saved } },
    { after: { rationale: 'Edit 0.' } },
  ])

  // Each goes on upon what stands, until all are saved: then every one of them stands in the history.
  const waiting = new Set(numbers.filter((number) => `Edit ${number}.` !== saved))
  while (waiting.size > 0) {
    const version = (await getLink(base.reader, linkId))?.assessments[0]?.version
    const round = await Promise.allSettled(
      [...waiting].map(async (number) => {
        await makeAssessment(base.writer, { ...pair, rationale: `Edit ${number}.`, version })
        waiting.delete(number)
      }),
    )
    expect(count(round).saved).toBe(1)
  }
  const told = (await listHistoryOfLink(base.reader, linkId)).map(({ after }) =>
    Reflect.get(Object(after), 'rationale'),
  )
  expect(told.sort()).toEqual([0, ...numbers].map((number) => `Edit ${number}.`).sort())
}, 120_000)

test(`of ${AT_ONCE} edits of one topic at once one is saved and the others are told`, async () => {
  const { id } = await makeTopic(base.writer)
  const edit = (number: number) =>
    run(
      base.writer,
      editTopic,
      editTopicInput.parse({ id, version: 1, label: 'At once', question: `Is it ${number}?` }),
    )
  const answers = await Promise.allSettled(numbers.map(edit))
  expect(count(answers)).toEqual({ saved: 1, CHANGED_MEANWHILE: AT_ONCE - 1 })
  expect(await base.reader.auditEntry.count({ where: { subjectId: id } })).toBe(2)
})
