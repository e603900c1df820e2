import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { ANSWER_KEPT } from '@/lib/commands/submit-once'
import { writer } from '@/lib/db/connections'
import { insertTopic } from '@/lib/db/write-topic'
import { addTopicInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { readActor } from '@/lib/session/session'
import { localAnalyst, makeAnalyst } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { action } from './action'
import { addOrigin } from './origins'
import { addSource } from './sources'
import { addTopic } from './topics'

vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))
vi.mock('@/lib/session/session', () => ({ isSignedIn: async () => true, readActor: vi.fn() }))

let base: TestDatabase
const local = { id: 'local', name: 'Noor', blind: false, version: 1 }
beforeAll(async () => {
  base = await openTestDatabase()
  vi.stubEnv('DATABASE_URL', `file:${base.file}`)
  await localAnalyst(base.writer)
  vi.mocked(readActor).mockResolvedValue(local)
})
afterAll(async () => {
  await writer().$disconnect()
  vi.unstubAllEnvs()
  await base.close()
})

let number = 0
const newId = () => `submission-${++number}`
// Any label may stand twice here, so that a second record would be seen.
const made = vi.fn()
const addAny = action(addTopicInput, 'topic.add', async ({ db, newId }, input) => {
  made()
  const id = newId('topic')
  await insertTopic(db, id, input)
  return { id }
})
const count = (label: string) => base.reader.topic.count({ where: { label } })
const topic = (label: string) => ({ label, question: 'What holds?' })

describe('a submission that is sent again is done once', () => {
  test('one after the other: the second gets the answer of the first', async () => {
    const id = newId()
    const first = await addAny(topic('twice'), { id })
    expect(first).toMatchObject({ ok: true })
    expect(await addAny(topic('twice'), { id })).toEqual(first)
    expect(await count('twice')).toBe(1)
  })

  test('twenty at once', async () => {
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 20 }, () => addAny(topic('at once'), { id })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ ok: true })
    expect(await count('at once')).toBe(1)
  })

  test('however the input is put together', async () => {
    const id = newId()
    await addAny({ label: 'turned', question: 'What holds?' }, { id })
    await addAny({ question: 'What holds?', label: 'turned' }, { id, as: 'local' })
    expect(await count('turned')).toBe(1)
  })

  test('what the screens add: the second is no refusal that it is there already', async () => {
    const source = { name: 'The Daily Doubt' }
    const origin = { label: 'A statement', kind: 'REMARK', identified: true }
    for (const send of [
      (id: string) => addTopic(topic('a topic'), { id }),
      (id: string) => addSource(source, { id }),
      (id: string) => addOrigin(origin, { id }),
    ]) {
      const id = newId()
      const [first, second] = await Promise.all([send(id), send(id)])
      expect(first).toMatchObject({ ok: true })
      expect(second).toEqual(first)
    }
  })
})

describe('what is another submission is done', () => {
  test('other words, another id, another analyst, another action, and no id at all', async () => {
    const id = newId()
    const other = await makeAnalyst(base.writer, { id: 'rosa', name: 'Rosa' })
    await addAny(topic('again'), { id })
    made.mockClear()
    await addAny({ ...topic('again'), question: 'Other words?' }, { id })
    await addAny(topic('again'), { id: newId() })
    await addAny(topic('again'))
    await addAny(topic('again'), {})
    await action(addTopicInput, 'source.add', async () => made())(topic('again'), { id })
    vi.mocked(readActor).mockResolvedValueOnce({ ...local, ...other })
    await addAny(topic('again'), { id })
    expect(made).toHaveBeenCalledTimes(6)
  })

  test('what was refused or failed is tried again', async () => {
    const id = newId()
    let fails = true
    const add = action(z.strictObject({}), 'topic.add', async () => {
      if (fails) throw new Refusal('NOT_FOUND')
      return { id: 'there' }
    })
    expect(await add({}, { id })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    fails = false
    expect(await add({}, { id })).toEqual({ ok: true, value: { id: 'there' } })
  })
})

test('an id that no form makes is refused', async () => {
  for (const id of ['', 'short', 'x'.repeat(41), 'a b c d e f', 7, {}] as never[])
    expect(await addAny(topic('odd'), { id })).toMatchObject({ ok: false })
  expect(await count('odd')).toBe(0)
})

test('no word of what was sent is kept, and answers go after a week', async () => {
  const id = newId()
  await addAny(topic('Secret words'), { id })
  expect(JSON.stringify(await base.reader.submission.findMany())).not.toContain('Secret')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ANSWER_KEPT + 1000 })
  await addAny(topic('A week later'), { id: newId() })
  vi.useRealTimers()
  expect(await base.reader.submission.count()).toBe(1)
})
