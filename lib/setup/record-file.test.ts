import { execFile } from 'node:child_process'
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { holdLock } from '@/lib/testing/other-process'
import { checkRecord } from './check-record.mjs'
import { deploymentMark, listMigrationNames } from './deployment.mjs'
import { checkUnlocked, examineRecord } from './examine-record.mjs'
import { deployMigrations } from './migrate'
import { prepareRecord } from './prepare-record.mjs'
import { inspectRecordFile } from './record-file.mjs'
import { markMade } from './record-places.mjs'
import { readRecordState } from './record-state.mjs'

// Much of this waits for the disk, which others may keep busy.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread record '))
  file = path.join(folder, 'deep/crossread.db')
  await mkdir(path.dirname(file))
})

afterEach(() => rm(folder, { recursive: true }))

function makeOtherProgramsDatabase() {
  const database = new Database(file)
  database.exec('CREATE TABLE bookmark (id INTEGER PRIMARY KEY)')
  database.close()
}

const FOREIGN: [what: string, make: () => unknown, sentence: RegExp][] = [
  ['another program’s database', makeOtherProgramsDatabase, /SQLite database of another program/],
  ['a text', () => writeFile(file, 'Dear diary, '.repeat(20)), /not a SQLite database/],
  ['a few bytes', () => writeFile(file, 'SQLite'), /not a SQLite database/],
  ['an empty file', () => writeFile(file, ''), /is damaged: it is empty \(zero bytes\)/],
  ['a folder', () => mkdir(file), /not a file/],
]

describe('a file that is no record is refused and left untouched', () => {
  test.each(FOREIGN)('%s', async (_what, make, sentence) => {
    await make()
    const before = (await stat(file)).isFile() ? await readFile(file) : null
    await expect(checkRecord(file)).rejects.toThrow(sentence)
    await expect(deployMigrations(file)).rejects.toThrow(sentence)
    if (before) expect(await readFile(file)).toEqual(before)
    expect(await readdir(path.dirname(file))).toEqual([path.basename(file)])
  })
})

const PAGE = 4096

/** A closed record of many pages, and its bytes. */
async function makeLargeRecord(): Promise<Buffer> {
  await copyFile(inject('templateDatabase'), file)
  await markMade(file)
  const database = new Database(file)
  database.pragma('synchronous = OFF')
  database.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO Topic (id, label, question) SELECT 't' || i, 'label ' || i, hex(randomblob(60)) FROM n`)
  database.close()
  return readFile(file)
}

const DAMAGE: [what: string, make: (bytes: Buffer) => Buffer, sentence: RegExp][] = [
  ['cut off', (bytes) => bytes.subarray(0, 20 * PAGE), /is damaged: it was cut off: 81920 of \d+ bytes/],
  ['cut off to its header', (bytes) => bytes.subarray(0, 100), /is damaged: it was cut off/],
  [
    'with an overwritten beginning',
    (bytes) => bytes.fill(0, 0, PAGE),
    /is damaged: its beginning was overwritten/,
  ],
  ['with a broken header', (bytes) => bytes.fill(3, 16, 18), /is damaged: its header is broken/],
  ['with a broken schema', (bytes) => bytes.fill(0xff, 100, PAGE), /is damaged: SQLite/],
  ['with overwritten pages', (bytes) => bytes.fill(0x55, bytes.length - 10 * PAGE), /is damaged: SQLite/],
]

describe('a damaged record is refused and left untouched, with the latest backup to restore', () => {
  test.each(DAMAGE)('%s', async (_what, make, sentence) => {
    await writeFile(file, make(await makeLargeRecord()))
    const bytes = await readFile(file)
    const start = async () => {
      await checkRecord(file)
      await prepareRecord(file)
    }
    await expect(start()).rejects.toThrow(sentence)
    await expect(start()).rejects.toThrow('There is no backup in')
    const backup = path.join(path.dirname(file), 'backups/crossread-20261122T051500Z.db')
    await mkdir(path.dirname(backup))
    await writeFile(backup, '')
    await expect(start()).rejects.toThrow(`npm run restore -- "${backup}" --over`)
    expect(await readFile(file)).toEqual(bytes)
  })
})

describe('a record that is missing', () => {
  const beside = (name: string) => path.join(path.dirname(file), name)
  const traces: [what: string, make: () => Promise<unknown>, sentence: RegExp][] = [
    [
      'though it was opened before',
      () => writeFile(`${file}.made`, ''),
      /Crossread last opened it here on 20/,
    ],
    [
      'while its log is there',
      () => writeFile(`${file}-wal`, 'saved work'),
      /crossread.db-wal still lies there/,
    ],
    [
      'while there are backups of it',
      async () => {
        await mkdir(beside('backups'))
        await writeFile(beside('backups/crossread-20261122T051500Z.db'), '')
      },
      /there are backups of it in/,
    ],
  ]

  test.each(traces)('%s is not made anew, unless that is asked for', async (_what, make, sentence) => {
    await make()
    await expect(checkRecord(file)).rejects.toThrow(sentence)
    await expect(deployMigrations(file)).rejects.toThrow('npm start -- --new')
    expect(await inspectRecordFile(file)).toBe('missing')
    await deployMigrations(file, { fresh: true })
    await checkRecord(file)
    expect(await examineRecord(file)).toBeNull()
  })

  test('is made where there never was one, also beside backups of another', async () => {
    await mkdir(beside('backups'))
    await writeFile(beside('backups/other-20261122T051500Z.db'), '')
    await checkRecord(file)
  })

  test('begins without what an earlier one left in its log', async () => {
    await deployMigrations(file)
    const database = new Database(file)
    database.exec("INSERT INTO Topic (id, label, question) VALUES ('of-the-earlier', 'x', 'y')")
    await copyFile(`${file}-wal`, `${file}.log`)
    database.close()
    await rm(file)
    await rename(`${file}.log`, `${file}-wal`)
    await deployMigrations(file, { fresh: true })
    const made = new Database(file, { readonly: true })
    expect(made.prepare('SELECT count(*) FROM Topic').pluck().get()).toBe(0)
    made.close()
  })

  test('is not made over a record that appears while it is made, nor without its log', async () => {
    const made = path.join(folder, 'made.db')
    const appeared = new Database(made)
    appeared.pragma('journal_mode = WAL')
    appeared.exec('CREATE TABLE work (id)')
    const making = deployMigrations(file)
    const refused = expect(making).rejects.toThrow(/A file has appeared at .* in the meantime/)
    const isBegun = async () =>
      (await readdir(path.dirname(file))).some((name) => name.startsWith('crossread.db.new-'))
    await vi.waitUntil(isBegun, { timeout: 10_000, interval: 1 })
    for (const part of ['', '-wal']) await copyFile(made + part, file + part)
    appeared.close()
    const before = await Promise.all([readFile(file), readFile(`${file}-wal`)])
    await refused
    expect(await Promise.all([readFile(file), readFile(`${file}-wal`)])).toEqual(before)
    expect((await readdir(path.dirname(file))).filter((name) => /new|left/.test(name))).toEqual([])
  })

  test('is made once by several starts at once; the others are refused', async () => {
    const starts = await Promise.allSettled([1, 2, 3].map(() => deployMigrations(file)))
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect((await readdir(path.dirname(file))).sort()).toEqual(['crossread.db', 'crossread.db.made'])
    expect(await examineRecord(file, { whole: true })).toBeNull()
  })

  test.skipIf(process.platform === 'win32')('is for its owner alone', async () => {
    await deployMigrations(file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('a new one never replaces what is there', async () => {
    await deployMigrations(file)
    await expect(deployMigrations(file, { fresh: true })).rejects.toThrow('--new never replaces one')
  })
})

test('a record that is held by another program is waited for, then refused', async () => {
  await deployMigrations(file)
  const released = await holdLock(file, 'write', 1_000)
  await checkUnlocked(file)
  await released()
  const releasedLate = await holdLock(file, 'exclusive', 6_500)
  await expect(prepareRecord(file)).rejects.toThrow(
    /Another program has the record .* open\. Stop that Crossread/,
  )
  await releasedLate()
})

/** An administrator may write what permissions forbid; only a file marked as unchangeable stops even them. */
async function makeUnchangeable(): Promise<boolean> {
  if (process.getuid?.() !== 0) {
    await chmod(file, 0o400)
    return true
  }
  return promisify(execFile)('chattr', ['+i', file]).then(
    () => true,
    () => false,
  )
}

test('a record that cannot be written is refused', async ({ skip }) => {
  await deployMigrations(file)
  if (!(await makeUnchangeable()))
    skip('This disk knows no unchangeable files, and an administrator may write all others.')
  try {
    await expect(checkRecord(file)).rejects.toThrow(
      /Crossread cannot write .* Give yourself write permission/,
    )
    await checkRecord(file, { write: false })
  } finally {
    await promisify(execFile)('chattr', ['-i', file]).catch(() => {})
  }
})

describe('a record', () => {
  test('is made where there is none, whole: with its mark, its migrations and nothing left beside it', async () => {
    expect(await inspectRecordFile(file)).toBe('missing')
    expect(await deployMigrations(file)).toEqual(await listMigrationNames())
    expect(await inspectRecordFile(file)).toBe('record')
    expect(await readdir(path.dirname(file))).toEqual(['crossread.db', 'crossread.db.made'])
    expect(readRecordState(file)).toEqual({
      mark: await deploymentMark(),
      migrations: await listMigrationNames(),
      hasArticles: false,
      hasAnalyst: false,
    })
  })

  test('keeps what is in it when it is brought up to date again', async () => {
    await deployMigrations(file)
    const database = new Database(file)
    database.exec(
      "INSERT INTO Analyst (id, name, createdAt) VALUES ('local', 'Ana', '2026-11-01T12:00:00.000Z')",
    )
    database.pragma('user_version = 1')
    database.close()
    expect(await deployMigrations(file)).toEqual([])
    expect(readRecordState(file)).toMatchObject({
      mark: await deploymentMark(),
      hasAnalyst: true,
      hasArticles: false,
    })
  })
})
