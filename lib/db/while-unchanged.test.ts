import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { localAnalyst, makeAssessment, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import type { Db } from './client'
import { insertPairsSeen } from './pair-seen'
import { whileUnchanged } from './while-unchanged'

let base: TestDatabase
beforeEach(async () => {
  base = await openTestDatabase()
})
afterEach(() => base.close())

const countingTopics = () => vi.fn((db: Db) => db.topic.count())

test('is read once until somebody changes the record, and then again', async () => {
  const read = countingTopics()
  expect(await whileUnchanged(base.reader, read)).toBe(0)
  expect(await whileUnchanged(base.reader, read)).toBe(0)
  expect(read).toHaveBeenCalledTimes(1)
  await makeTopic(base.writer, { id: 'new', label: 'New' })
  expect(await whileUnchanged(base.reader, read)).toBe(1)
  expect(read).toHaveBeenCalledTimes(2)
})

test('after every change the next answer holds it, however many came before', async () => {
  const read = countingTopics()
  for (let made = 1; made <= 10; made += 1) {
    await makeTopic(base.writer, { id: `t${made}`, label: `T${made}` })
    const answers = await Promise.all([whileUnchanged(base.reader, read), whileUnchanged(base.reader, read)])
    expect(answers).toEqual([made, made])
  }
})

test('what is written without being a change to the record lets it stand', async () => {
  const { linkId } = await makeAssessment(base.writer)
  const read = countingTopics()
  await whileUnchanged(base.reader, read)
  const { id } = await localAnalyst(base.writer)
  await insertPairsSeen(base.writer, id, [linkId], new Date().toISOString())
  expect(await base.reader.pairSeen.count()).toBe(1)
  await whileUnchanged(base.reader, read)
  expect(read).toHaveBeenCalledTimes(1)
})

test('two records and two questions are kept apart', async () => {
  const other = await openTestDatabase()
  const [read, another] = [countingTopics(), vi.fn((db: Db) => db.claim.count())]
  await makeTopic(other.writer, { id: 'new', label: 'New' })
  expect(await whileUnchanged(base.reader, read)).toBe(0)
  expect(await whileUnchanged(other.reader, read)).toBe(1)
  expect(await whileUnchanged(other.reader, another)).toBe(0)
  await other.close()
})

test('what failed is asked again', async () => {
  const read = vi
    .fn<(db: Db) => Promise<number>>()
    .mockRejectedValueOnce(new Error('busy'))
    .mockResolvedValue(7)
  await expect(whileUnchanged(base.reader, read)).rejects.toThrow('busy')
  expect(await whileUnchanged(base.reader, read)).toBe(7)
})
