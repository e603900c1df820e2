import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWriter } from '@/lib/db/client'
import { makeAssessment } from '@/lib/testing/factories'
import { writeFirstRecord } from '@/lib/testing/first-record'
import { holdLock } from '@/lib/testing/other-process'
import { workOnRecord } from '@/lib/testing/worked-record'
import { examine } from '@/lib/upkeep/doctor/examine'
import { INVARIANTS } from '@/lib/upkeep/doctor/invariants'
import { onSnapshot } from '@/lib/upkeep/doctor/snapshot'
import { plantSeed } from '@/seed/plant'
import { MIGRATIONS_FOLDER } from './apply-migrations'
import { listMigrationNames } from './deployment.mjs'
import { examineRecord } from './examine-record.mjs'
import { deployMigrations } from './migrate'
import { listBackups } from './record-places.mjs'

const FIRST = '20261122000000_record'

// Much of this waits for the disk, which others may keep busy.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossread migrate '))
  file = path.join(folder, 'crossread.db')
  await writeFirstRecord(file)
})

afterEach(() => rm(folder, { recursive: true }))

function read<T>(of: string, work: (database: Database.Database) => T): T {
  const database = new Database(of, { readonly: true, fileMustExist: true })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** The tables that people's work lies in: search and Prisma's own notes are made anew. */
const TABLES = `SELECT name FROM sqlite_schema WHERE type = 'table'
  AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '~_%' ESCAPE '~' AND name NOT GLOB '*_search*' AND name NOT GLOB '*_fts*'
  AND name <> 'link_listing'`

type Shape = { table: string; columns: string[] }

const shapesOf = (of: string): Shape[] =>
  read(of, (database) =>
    (database.prepare(TABLES).pluck().all() as string[]).map((table) => ({
      table,
      columns: (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name),
    })),
  )

/** Each row as JSON, with the columns of an older shape alone. */
const rowsOf = (of: string, { table, columns }: Shape): string[] =>
  read(of, (database) => {
    const listed = columns.map((column) => `"${column}"`).join(', ')
    return (database.prepare(`SELECT ${listed} FROM "${table}"`).all() as object[])
      .map((row) => JSON.stringify(row))
      .sort()
  })

const triggersOf = (of: string) =>
  read(of, (database) =>
    database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name").pluck().all(),
  )

describe('a record of the first schema', () => {
  test('keeps every row and column through all later migrations, with search, triggers and references whole', async () => {
    const before = path.join(folder, 'before.db')
    await cp(file, before)
    const shapes = shapesOf(before)
    expect(shapes.length).toBeGreaterThan(20)

    const later = (await listMigrationNames()).slice(1)
    expect(await deployMigrations(file)).toEqual(later)

    for (const shape of shapes) {
      const rows = rowsOf(before, shape)
      expect({ table: shape.table, rows: rowsOf(file, shape) }).toEqual({ table: shape.table, rows })
    }
    expect(rowsOf(file, { table: 'AuditEntry', columns: ['seq'] })).toHaveLength(193)

    const fresh = path.join(folder, 'fresh.db')
    await deployMigrations(fresh)
    expect(shapesOf(file).sort(byTable)).toEqual(shapesOf(fresh).sort(byTable))
    expect(triggersOf(file)).toEqual(triggersOf(fresh))
    expect(read(file, (database) => database.pragma('foreign_key_check'))).toEqual([])
    expect(await examineRecord(file, { whole: true })).toBeNull()
    const found = "SELECT count(*) FROM claim_fts WHERE claim_fts MATCH 'militants'"
    const count = (of: string) => read(of, (database) => database.prepare(found).pluck().get())
    expect(count(file)).toBe(count(before))
    expect(count(file)).toBeGreaterThan(0)
  })

  test('is backed up before, under the name of the first migration it lacks', async () => {
    const before = path.join(folder, 'before.db')
    await cp(file, before)
    await deployMigrations(file)
    const [backup, ...more] = await listBackups(file)
    expect(more).toEqual([])
    expect(path.basename(backup ?? '')).toMatch(
      /^crossread-\d{8}T\d{6}Z-before-20261122050617_own_articles\.db$/,
    )
    for (const shape of shapesOf(before)) expect(rowsOf(backup ?? '', shape)).toEqual(rowsOf(before, shape))
  })

  test('is left as it was where another program has it open', async () => {
    await deployMigrations(path.join(folder, 'other.db'))
    const released = await holdLock(file, 'write', 6_500)
    await expect(deployMigrations(file)).rejects.toThrow(/has the record .* open. Stop it and try again/)
    await released()
    expect(migrationsOf(file)).toEqual([FIRST])
  })
})

describe('a later migration that redefines tables', () => {
  test.each([
    ['Link', ['Link']],
    ['Claim and Article', ['Claim', 'Article']],
    ['what they all rest on', ['ArticleVersion', 'ClaimSpan', 'LinkTopic', 'ClaimTopic', 'AuditEntry']],
  ])('%s loses nothing of a record that was worked on', async (_, tables) => {
    // The clock of the first record's commands stood elsewhere.
    await rm(file)
    await deployMigrations(file, { fresh: true })
    await workOn(file)
    const before = path.join(folder, 'before.db')
    await cp(file, before)
    const [shapes, triggers] = [shapesOf(before), triggersOf(before)]
    expect(breaksOf(before)).toEqual([])

    const migrations = path.join(folder, 'migrations')
    await cp(MIGRATIONS_FOLDER, migrations, { recursive: true })
    const name = '20991231000000_redefined'
    await mkdir(path.join(migrations, name))
    await writeFile(path.join(migrations, name, 'migration.sql'), redefine(before, tables))
    expect(await deployMigrations(file, { folder: migrations })).toEqual([name])

    for (const table of tables)
      expect(rowsOf(file, { table, columns: ['added'] })).toContain(JSON.stringify({ added: 'so far' }))
    for (const shape of shapes) {
      const rows = rowsOf(before, shape)
      expect({ table: shape.table, rows: rowsOf(file, shape) }).toEqual({ table: shape.table, rows })
    }
    expect(triggersOf(file)).toEqual(triggers)
    for (const made of [LISTED, FOUND]) {
      expect(readAll(file, made)).toEqual(readAll(before, made))
      expect(readAll(file, made).length).toBeGreaterThan(1)
    }
    expect(breaksOf(file)).toEqual([])

    // What is written from now on is searched and listed, too.
    await workOn(file, 'more')
    expect(breaksOf(file)).toEqual([])
    expect(readAll(file, LISTED).length).toBeGreaterThan(readAll(before, LISTED).length)
  })
})

const LISTED =
  'SELECT view, scope, assessedAt, linkId FROM link_listing ORDER BY view, scope, assessedAt, linkId'
const FOUND = `SELECT c.claimId FROM claim_fts JOIN claim_search c ON c.id = claim_fts.rowid
  WHERE claim_fts MATCH 'militants' ORDER BY c.claimId`

const readAll = (of: string, sql: string) => read(of, (database) => database.prepare(sql).all())

const breaksOf = (of: string) =>
  onSnapshot(of, (record) => examine(record, INVARIANTS)).flatMap(({ name, told }) =>
    told.map(({ id, words }) => `${name}: ${id} ${words}`),
  )

/** Works on a record through commands; `more` on one that was worked on. */
async function workOn(of: string, more?: 'more'): Promise<void> {
  const writer = openWriter(of)
  try {
    if (more) await makeAssessment(writer, { topics: ['topic'] })
    else {
      await plantSeed(writer)
      await workOnRecord(writer)
    }
  } finally {
    await writer.$disconnect()
  }
}

/** How Prisma redefines tables: each is made anew beside the old one, filled from it, and renamed into its place. */
function redefine(of: string, tables: string[]): string {
  return [
    '-- RedefineTables\nPRAGMA defer_foreign_keys=ON;\nPRAGMA foreign_keys=OFF;',
    ...tables.map((table) => redefineTable(of, table)),
    'PRAGMA foreign_keys=ON;\nPRAGMA defer_foreign_keys=OFF;',
  ].join('\n')
}

function redefineTable(of: string, table: string): string {
  const sqlOf = (type: string) =>
    read(of, (database) =>
      database
        .prepare('SELECT sql FROM sqlite_schema WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL')
        .pluck()
        .all(type, table),
    ).map(String)
  const columns = shapesOf(of).find((shape) => shape.table === table)?.columns ?? []
  const listed = columns.map((column) => `"${column}"`).join(', ')
  return [
    ...sqlOf('table').map((sql) =>
      sql.replace(
        /^CREATE TABLE "\w+" \(/,
        `CREATE TABLE "new_${table}" ("added" TEXT NOT NULL DEFAULT 'so far',`,
      ),
    ),
    `INSERT INTO "new_${table}" (${listed}) SELECT ${listed} FROM "${table}"`,
    `DROP TABLE "${table}"`,
    `ALTER TABLE "new_${table}" RENAME TO "${table}"`,
    ...sqlOf('index'),
    '',
  ].join(';\n')
}

const byTable = (one: Shape, other: Shape) => (one.table < other.table ? -1 : 1)

const migrationsOf = (of: string) =>
  read(of, (database) =>
    database.prepare('SELECT migration_name FROM _prisma_migrations ORDER BY migration_name').pluck().all(),
  )

describe('a migration that fails', () => {
  let migrations: string

  beforeEach(async () => {
    migrations = path.join(folder, 'migrations')
    await cp(MIGRATIONS_FOLDER, migrations, { recursive: true })
  })

  const add = async (name: string, script: string) => {
    await mkdir(path.join(migrations, name))
    await writeFile(path.join(migrations, name, 'migration.sql'), script)
  }

  const broken: [what: string, script: string, sentence: RegExp][] = [
    ['half way', 'DELETE FROM "AuditEntry";\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;', /Nowhere/],
    [
      'by what it leaves behind',
      'PRAGMA foreign_keys=OFF; DELETE FROM "Claim"; PRAGMA foreign_keys=ON;',
      /lead nowhere/,
    ],
  ]

  test.each(broken)('%s leaves the record as it was, and a backup', async (_what, script, sentence) => {
    await add('20991231000000_broken', script)
    const shapes = shapesOf(file)
    const before = shapes.map((shape) => rowsOf(file, shape))
    await expect(deployMigrations(file, { folder: migrations })).rejects.toThrow(sentence)
    await expect(deployMigrations(file, { folder: migrations })).rejects.toThrow(
      /It is as it was. A backup of it is/,
    )
    expect(shapesOf(file)).toEqual(shapes)
    expect(shapes.map((shape) => rowsOf(file, shape))).toEqual(before)
    expect(migrationsOf(file)).toEqual([FIRST])
    expect((await readdir(folder)).filter((name) => name.includes('migrating'))).toEqual([])
    expect(await listBackups(file)).toHaveLength(2)
  })

  test('whose backup fails is not begun', async () => {
    await writeFile(path.join(folder, 'backups'), 'a file where the folder should be')
    await expect(deployMigrations(file)).rejects.toThrow(
      /The backup before the migration failed, so the record .* was left as it was/,
    )
    expect(migrationsOf(file)).toEqual([FIRST])
  })
})

test('the last ten automatic backups are kept, and every one that a person asked for', async () => {
  const backups = path.join(folder, 'backups')
  await mkdir(backups)
  const old = Array.from(
    { length: 12 },
    (_, n) => `crossread-20250101T0000${10 + n}Z-before-20250101000000_x.db`,
  )
  const asked = ['crossread-20240101T000000Z.db', 'crossread-20240101T000001Z-before-restore.db']
  for (const name of [...old, ...asked]) await writeFile(path.join(backups, name), '')
  await deployMigrations(file)
  const left = await readdir(backups)
  expect(left.filter((name) => name.includes('20250101000000_x'))).toEqual(old.slice(3))
  expect(left).toEqual(expect.arrayContaining(asked))
  expect(left).toHaveLength(9 + 2 + 1)
})
