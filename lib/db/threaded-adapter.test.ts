import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'

let base: TestDatabase
let said: Record<string, unknown>
beforeAll(async () => {
  base = await openTestDatabase()
  for (const id of ['one', 'two']) await makeTopic(base.writer, { id })
  const script = path.resolve(import.meta.dirname, '../testing/read-in-thread.ts')
  const answers = `${base.file}.answers`
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, base.file, answers])
  said = JSON.parse(await readFile(answers, 'utf8'))
}, 60_000)
afterAll(() => base.close())

test('questions asked at once are each given their own answer', () => {
  const rows = Array.from({ length: 20 }, (_, n) => [{ n, topics: 2 }])
  expect(JSON.parse(String(said.together))).toEqual(rows)
  expect(said.modelled).toEqual(['one', 'two'])
})

test('errors arrive as they are thrown in one thread', () => {
  expect(said.wrong).toContain('Nowhere')
  expect(said.written).toBe('RECORD_READ_ONLY')
  expect(said.missing).toBe('RECORD_GONE')
})

test('a thread that ends fails what it was asked, and the next question starts another', () => {
  expect(said.ended).toContain('The thread that reads the record ended.')
  expect(said.after).toBe(2)
})
