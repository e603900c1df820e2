import type Database from 'better-sqlite3'
import { type Invariant, walk } from './invariant'

/** SQLite says no more than this many problems of a file. */
const MOST = 1_000

/** Pages, indexes, unique keys and the inner order of the search indexes: SQLite's own check. */
const fileWhole: Invariant = {
  name: 'The file is whole',
  check: (record, tally) => {
    tally.checked(Number(record.pragma('page_count', { simple: true })))
    let found = 0
    for (const { integrity_check } of walk<{ integrity_check: string }>(
      record,
      `PRAGMA integrity_check(${MOST})`,
    )) {
      if (integrity_check === 'ok') continue
      found += 1
      tally.broken('file', integrity_check)
    }
    const unused = found === 0 ? countUnusedPages(record) : 0
    if (unused !== 0) tally.broken('file', `has ${unused} pages that belong to nothing`)
  },
}

/** The page that holds this byte is kept free in every file, for locks. */
const LOCK_BYTE = 2 ** 30

/** SQLite's own check passes over pages that belong to no table, index or free list where the schema has a view. */
function countUnusedPages(record: Database.Database): number {
  const read = (name: string) => Number(record.pragma(name, { simple: true }))
  const pages = read('page_count')
  const used = Number(record.prepare("SELECT sum(pageno) FROM dbstat('main', 1)").pluck().get())
  return pages - used - read('freelist_count') - (pages * read('page_size') > LOCK_BYTE ? 1 : 0)
}

type Orphan = { table: string; rowid: number | null; parent: string; fkid: number }

const foreignKeys: Invariant = {
  name: 'What a record points at is there',
  check: (record, tally) => {
    for (const table of listTables(record)) {
      if (record.prepare(`SELECT 1 FROM pragma_foreign_key_list('${table}')`).get() === undefined) continue
      tally.checked(Number(record.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()))
      for (const orphan of walk<Orphan>(record, `PRAGMA foreign_key_check("${table}")`)) {
        tally.broken(keyOf(record, orphan), `points at a ${orphan.parent} that is not there`)
      }
    }
  },
}

function listTables(record: Database.Database): string[] {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%' ORDER BY name"
  return record.prepare(sql).pluck().all().map(String)
}

/** The row's own key, as people see it: “ClaimTopic 004-c05 al-tanf”. */
function keyOf(record: Database.Database, { table, rowid }: Orphan): string {
  const columns = record
    .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
    .pluck()
    .all()
    .map((name) => `"${String(name)}"`)
  const row = record
    .prepare(`SELECT ${columns.join(', ')} FROM "${table}" WHERE rowid = ?`)
    .raw()
    .get(rowid)
  return [table, ...(row as unknown[])].join(' ')
}

export const FILE_RULES = [fileWhole, foreignKeys]
