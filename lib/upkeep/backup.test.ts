import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { listBackups } from '@/lib/setup/record-places.mjs'
import { writeFirstRecord } from '@/lib/testing/first-record'
import { holdLock } from '@/lib/testing/other-process'
import { backUp } from './backup'

// Much of this waits for the disk, which others may keep busy.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread backup '))
  file = path.join(folder, 'crossread.db')
  await writeFirstRecord(file)
})

afterEach(() => rm(folder, { recursive: true }))

describe('a backup', () => {
  test('lies among the backups, for its owner alone, in one file, and says what it holds', async () => {
    const backup = await backUp(file)
    expect(backup).toMatchObject({ changes: 193, lastChange: '2026-11-22T04:11:35.769Z' })
    expect(path.basename(backup.file)).toMatch(/^crossread-\d{8}T\d{6}Z\.db$/)
    expect(await readdir(path.join(folder, 'backups'))).toEqual([path.basename(backup.file)])
    expect(await listBackups(file)).toEqual([backup.file])
    const { mode, size } = await stat(backup.file)
    expect([mode & 0o777, size]).toEqual([0o600, backup.bytes])
  })

  test('taken twice in a second is two', async () => {
    expect((await backUp(file)).file).not.toBe((await backUp(file)).file)
  })

  test('taken many times at once is as many, each whole', async () => {
    const taken = await Promise.all(Array.from({ length: 4 }, () => backUp(file)))
    expect(taken.map(({ changes }) => changes)).toEqual([193, 193, 193, 193])
    const names = taken.map((backup) => path.basename(backup.file)).sort()
    expect(await readdir(path.join(folder, 'backups'))).toEqual(names)
    expect(new Set(names).size).toBe(4)
  })

  test('never replaces what appears at its place while it is written', async () => {
    const place = path.join(folder, 'mine.db')
    const taking = backUp(file, place)
    await writeFile(place, 'work')
    await expect(taking).rejects.toThrow(`${place} is there already. Choose another name.`)
    expect(await readFile(place, 'utf8')).toBe('work')
  })

  test('can have another place, or another folder; what lies there is never replaced', async () => {
    const place = path.join(folder, 'elsewhere/mine.db')
    expect((await backUp(file, place)).file).toBe(place)
    await expect(backUp(file, place)).rejects.toThrow(`${place} is there already. Choose another name.`)
    expect(path.dirname((await backUp(file, path.dirname(place))).file)).toBe(path.dirname(place))
  })

  test('is taken while another process holds the write lock', async () => {
    const database = new Database(file)
    database.pragma('journal_mode = WAL')
    const released = await holdLock(file, 'write', 1_000)
    expect((await backUp(file)).changes).toBe(193)
    await released()
    database.close()
  })

  test('of a damaged record is refused, and leaves no file that looks like one', async () => {
    const bytes = await readFile(file)
    bytes.fill(7, 40 * 4096, 200 * 4096)
    await writeFile(file, bytes)
    await expect(backUp(file)).rejects.toThrow()
    expect(await readdir(path.join(folder, 'backups'))).toEqual([])
  })
})

test('beside a process that writes all the time, each backup holds what was saved when it began, without a gap', async () => {
  await copyFile(inject('templateDatabase'), file)
  const script = path.resolve(import.meta.dirname, '../testing/write-topics.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let saved = -1
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    saved = Number(text.trim().split('\n').at(-1))
  })
  await once(child.stdout, 'data')
  try {
    for (let taken = 0; taken < 5; taken += 1) {
      const before = saved
      const { file: backup, changes } = await backUp(file)
      const numbers = readTopics(backup)
      expect(numbers).toEqual(numbers.map((_, index) => index))
      expect(numbers.length).toBeGreaterThan(before)
      // One entry tells of each topic, and one of the analyst: whole transactions alone.
      expect(changes).toBe(numbers.length + 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}, 60_000)

function readTopics(of: string): number[] {
  const database = new Database(of, { readonly: true })
  const ids = database.prepare("SELECT id FROM Topic WHERE id LIKE 'written-%'").pluck().all() as string[]
  database.close()
  return ids.map((id) => Number(id.slice('written-'.length))).sort((one, other) => one - other)
}
