import { copyFile, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { holdLock } from '@/lib/testing/other-process'
import { lockRecord, releaseRecord } from './lock-record'

// Much of this waits for another process.
vi.setConfig({ testTimeout: 30_000 })

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread lock '))
  file = path.join(folder, 'crossread.db')
  await copyFile(inject('templateDatabase'), file)
})
afterEach(() => rm(folder, { recursive: true }))

function modeOf(of: string, mode?: string) {
  const database = new Database(of)
  if (mode) database.pragma(`journal_mode = ${mode}`)
  const found = database.pragma('journal_mode', { simple: true })
  database.close()
  return found
}

test.each(['wal', 'delete'])('a record let go as it was is in the mode it was in: %s', async (mode) => {
  modeOf(file, mode)
  releaseRecord(await lockRecord(file))
  expect(await readdir(folder)).toEqual(['crossread.db'])
  expect(modeOf(file)).toBe(mode)
})

test('a record that was replaced gets no log of the earlier one', async () => {
  modeOf(file, 'wal')
  const locked = await lockRecord(file)
  await copyFile(inject('templateDatabase'), `${file}.next`)
  await rename(`${file}.next`, file)
  releaseRecord(locked)
  expect(await readdir(folder)).toEqual(['crossread.db'])
})

test.each(['wal', 'delete'])('a lock that comes after the record was replaced is none: %s', async (mode) => {
  modeOf(file, mode)
  const released = await holdLock(file, 'exclusive', 1_500)
  const waiting = lockRecord(file)
  const refused = expect(waiting).rejects.toThrow(/moved or replaced the record .* in the meantime/)
  await copyFile(inject('templateDatabase'), `${file}.next`)
  await rename(`${file}.next`, file)
  await released()
  await refused
})
