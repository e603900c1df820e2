import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkRecord } from './check-record.mjs'
import { deploymentMark, listMigrationNames } from './deployment.mjs'
import { deployMigrations } from './migrate'
import { inspectRecordFile } from './record-file.mjs'
import { readRecordState } from './record-state.mjs'

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
  ['an empty file', () => writeFile(file, ''), /empty \(zero bytes\)/],
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

describe('a record', () => {
  test('is made where there is none, whole: with its mark, its migrations and nothing left beside it', async () => {
    expect(await inspectRecordFile(file)).toBe('missing')
    expect(await deployMigrations(file)).toEqual(await listMigrationNames())
    expect(await inspectRecordFile(file)).toBe('record')
    expect(await readdir(path.dirname(file))).toEqual([path.basename(file)])
    expect(readRecordState(file)).toEqual({
      mark: await deploymentMark(),
      migrations: await listMigrationNames(),
      hasArticles: false,
      hasAnalyst: false,
    })
  })

  test('is made anew over what a broken-off start left behind', async () => {
    await writeFile(`${file}.new`, 'half a record')
    await deployMigrations(file)
    await checkRecord(file)
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
