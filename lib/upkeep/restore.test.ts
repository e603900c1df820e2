import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { openReader } from '@/lib/db/client'
import { examineRecord } from '@/lib/setup/examine-record.mjs'
import { deployMigrations } from '@/lib/setup/migrate'
import { inspectRecordFile } from '@/lib/setup/record-file.mjs'
import { writeFirstRecord } from '@/lib/testing/first-record'
import { READER } from '@/seed/plant'
import { backUp } from './backup'
import { SEED_ANALYST } from './lost-changes'
import { restore } from './restore'

// Much of this waits for the disk, which others may keep busy.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let file: string
let backup: string

/** The backup holds 193 changes, 187 of them the seed's; the record is not there yet. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread restore '))
  file = path.join(folder, 'crossread.db')
  backup = path.join(folder, 'kept elsewhere.db')
  await writeFirstRecord(backup)
})

afterEach(() => rm(folder, { recursive: true }))

/** Runs SQL on a file the way an installation does: in WAL mode, and closed after. */
function change(of: string, sql: string) {
  const database = new Database(of)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = OFF')
  database.exec(sql)
  database.close()
}

const addEntry = (id: string, analyst: string, action = 'link.assess') =>
  `INSERT INTO AuditEntry (id, at, analystId, action, subjectType, subjectId)
   VALUES ('${id}', '2026-11-22T05:00:00.000Z', '${analyst}', '${action}', 'assessment', 'x')`

function entries(of: string): string[] {
  const database = new Database(of, { readonly: true, fileMustExist: true })
  const ids = database.prepare('SELECT id FROM AuditEntry ORDER BY seq').pluck().all()
  database.close()
  return ids as string[]
}

test('the seed’s analyst is the one whose work comes back by itself', () => {
  expect(SEED_ANALYST).toBe(READER.id)
})

describe('is done', () => {
  test('where there is no record; what an earlier one left in its log stays out of it', async () => {
    await writeFile(`${file}-wal`, 'of another record')
    const restored = await restore(file, backup)
    expect(restored).toMatchObject({ changes: 193, keptAside: null })
    expect(entries(file)).toEqual(entries(backup))
    const left = await readdir(folder)
    expect(left).toContain('crossread.db.made')
    expect(left.filter((name) => name.startsWith('crossread.db-wal.left-'))).toHaveLength(1)
    const reader = openReader(file)
    expect(await reader.auditEntry.count()).toBe(193)
    await reader.$disconnect()
  })

  const ready: [what: string, make: () => Promise<unknown>][] = [
    ['an empty file', () => writeFile(file, '')],
    ['a record in which nothing was done', () => copyFile(inject('templateDatabase'), file)],
    [
      'an older state of the same record',
      async () => {
        await copyFile(backup, file)
        change(file, 'DELETE FROM AuditEntry WHERE seq > 190')
      },
    ],
    [
      'a new installation with its own seed and analyst',
      async () => {
        await copyFile(inject('templateDatabase'), file)
        change(file, `${addEntry('seed-1', SEED_ANALYST)}; ${addEntry('new-1', 'local', 'analyst.add')}`)
      },
    ],
    [
      'the same record, whose last changes lie in its log after a crash',
      async () => {
        const source = new Database(backup)
        source.pragma('journal_mode = WAL')
        source.exec(addEntry('last', 'rosa'))
        for (const part of ['', '-wal']) await copyFile(backup + part, file + part)
        source.close()
      },
    ],
  ]

  test.each(ready)('over %s', async (_what, make) => {
    await make()
    await restore(file, backup)
    expect(entries(file)).toEqual(entries(backup))
    expect(await examineRecord(file, { whole: true })).toBeNull()
    expect((await readdir(folder)).filter((name) => /restoring|damaged|backups/.test(name))).toEqual([])
  })

  test('keeping who may read the record as it was', async () => {
    await copyFile(inject('templateDatabase'), file)
    await chmod(file, 0o640)
    await restore(file, backup)
    expect((await stat(file)).mode & 0o777).toBe(0o640)
  })
})

describe('over work', () => {
  beforeEach(async () => {
    await copyFile(backup, file)
    change(
      file,
      `${addEntry('new-1', 'rosa')}; ${addEntry('new-2', 'rosa')}; ${addEntry('new-3', 'local')}; ${addEntry('seed-1', SEED_ANALYST)}`,
    )
  })

  test('is refused with what would be lost, and changes nothing', async () => {
    const before = entries(file)
    await expect(restore(file, backup)).rejects.toThrow(
      /2 changes by Rosa Ferraro since 2026-11-22 05:00 UTC; 1 change by .* since 2026-11-22 05:00 UTC\. Nothing was changed/,
    )
    expect(entries(file)).toEqual(before)
    expect((await readdir(folder)).filter((name) => /restoring|backups/.test(name))).toEqual([])
  })

  test('leaves a refused record in WAL mode, as a running Crossread keeps it', async () => {
    await expect(restore(file, backup)).rejects.toThrow(/Nothing was changed/)
    const database = new Database(file, { readonly: true, fileMustExist: true })
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
  })

  test('is done when told so, after a backup of it', async () => {
    const before = entries(file)
    const { keptAside } = await restore(file, backup, { over: true })
    expect(path.basename(keptAside ?? '')).toMatch(/-before-restore\.db$/)
    expect(entries(keptAside ?? '')).toEqual(before)
    expect(entries(file)).toEqual(entries(backup))
  })

  test('counts a change as there only where it reads the same', async () => {
    await restore(file, backup, { over: true })
    change(file, "UPDATE AuditEntry SET after = '{}' WHERE analystId = 'rosa'")
    await expect(restore(file, backup)).rejects.toThrow(/2 changes by Rosa Ferraro/)
  })
})

describe('a damaged record', () => {
  test('is replaced only when told so, and kept beside its place', async () => {
    await copyFile(backup, file)
    const bytes = (await readFile(file)).fill(7, 0, 3 * 4096)
    await writeFile(file, bytes)
    await writeFile(`${file}.made`, '')
    await expect(restore(file, backup)).rejects.toThrow(/is damaged: its beginning was overwritten/)
    expect(await readFile(file)).toEqual(bytes)
    const { keptAside } = await restore(file, backup, { over: true })
    expect(await readFile(keptAside ?? '')).toEqual(bytes)
    expect(entries(file)).toEqual(entries(backup))
  })
})

describe('while something else puts a file there', () => {
  test('a record that appears is not replaced', async () => {
    const restoring = restore(file, backup)
    await writeFile(file, 'work')
    await expect(restoring).rejects.toThrow(
      /A file has appeared at .* in the meantime|is not a Crossread record/,
    )
    expect(await readFile(file, 'utf8')).toBe('work')
    expect((await readdir(folder)).filter((name) => /restoring/.test(name))).toEqual([])
  })

  test('a start that makes a new record meanwhile replaces nothing of what was restored', async () => {
    const started = deployMigrations(file, { fresh: true }).then(
      () => 'made',
      (error) => String(error),
    )
    await restore(file, backup)
    expect(await started).toMatch(/A file has appeared at .*crossread\.db in the meantime/)
    expect(entries(file)).toEqual(entries(backup))
    expect((await readdir(folder)).filter((name) => /\.new|restoring/.test(name))).toEqual([])
  })
})

describe('is refused', () => {
  const unfit: [what: string, make: (from: string) => Promise<unknown>, sentence: RegExp][] = [
    ['a missing file', (from) => rm(from), /There is no file/],
    [
      'a text',
      (from) => writeFile(from, 'Dear diary'),
      /is not a Crossread record: it is not a SQLite database/,
    ],
    ['an empty file', (from) => writeFile(from, ''), /is damaged: it is empty/],
    [
      'half a backup',
      async (from) => writeFile(from, (await readFile(from)).subarray(0, 500_000)),
      /is damaged: it was cut off: 500000 of 1179648 bytes/,
    ],
    [
      'a backup with overwritten pages',
      async (from) => writeFile(from, (await readFile(from)).fill(7, 40 * 4096, 60 * 4096)),
      /is damaged: SQLite/,
    ],
    [
      'a backup of a newer program',
      async (from) =>
        change(
          from,
          `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
           VALUES ('n', 'n', '29990101000000_newer', 1, 1, 1)`,
        ),
      /was made by a newer Crossread \(29990101000000_newer\)/,
    ],
  ]

  test.each(unfit)('with %s', async (_what, make, sentence) => {
    await copyFile(inject('templateDatabase'), file)
    const before = await readFile(file)
    await make(backup)
    await expect(restore(file, backup, { over: true })).rejects.toThrow(sentence)
    expect(await readFile(file)).toEqual(before)
  })

  test('with the record itself', async () => {
    await copyFile(backup, file)
    await expect(restore(file, file, { over: true })).rejects.toThrow(/is the record itself/)
  })

  test('over a file of another program, told so or not', async () => {
    await writeFile(file, 'Dear diary')
    await expect(restore(file, backup, { over: true })).rejects.toThrow(/Move it away first/)
    expect(await readFile(file, 'utf8')).toBe('Dear diary')
  })

  test('while a server has the record open, even if it only reads', async () => {
    await copyFile(inject('templateDatabase'), file)
    const reader = openReader(file)
    expect(await reader.analyst.count()).toBe(0)
    await expect(restore(file, backup, { over: true })).rejects.toThrow(
      /A running Crossread, or another program, has the record/,
    )
    await reader.$disconnect()
    await restore(file, backup, { over: true })
    expect(entries(file)).toEqual(entries(backup))
  }, 30_000)
})

const KILLS = 8

test('ended at any moment, it leaves the old record or the new one, whole', async () => {
  const script = path.resolve(import.meta.dirname, 'run-restore.ts')
  const older = path.join(folder, 'older.db')
  await copyFile(backup, older)
  change(older, 'DELETE FROM AuditEntry WHERE seq > 190')
  const run = () =>
    spawn(process.execPath, ['--import', 'tsx', script, backup, '--over'], {
      env: { ...process.env, DATABASE_URL: `file:${file}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    })

  await copyFile(older, file)
  const started = performance.now()
  await once(run(), 'exit')
  const whole = performance.now() - started
  expect(entries(file)).toHaveLength(193)

  const seen = { old: 0, new: 0 }
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const part of ['-wal', '-shm', '-journal']) await rm(file + part, { force: true })
    await copyFile(older, file)
    const child = run()
    const ended = once(child, 'exit')
    // Most of the time goes into starting Node: the kills are spread over the last part, where the work is done.
    await sleep(whole * (0.5 + (0.6 * kill) / (KILLS - 1)))
    child.kill('SIGKILL')
    await ended
    expect(await inspectRecordFile(file)).toBe('record')
    expect(await examineRecord(file, { whole: true })).toBeNull()
    const found = entries(file).length
    expect([190, 193]).toContain(found)
    seen[found === 190 ? 'old' : 'new'] += 1
  }
  process.stdout.write(`killed ${KILLS} times: ${seen.old} old, ${seen.new} new\n`)
  await backUp(file)
}, 300_000)
