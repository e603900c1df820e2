import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { blindViews, readThroughViews } from './blind-views'
import { keepStatements } from './keep-statements'
import { retryBusy } from './retry-busy'
import { statement } from './statement'

/** Which record is opened, and what for. */
export type Opening = {
  /** Absolute path of an existing database: a wrong path is an error, never a new empty database. */
  file: string
  access: 'write' | 'read'
  /** The analyst who works blind on this connection, which then only reads. */
  blindFor: string | null
}

/**
 * Opens one connection of the driver, with everything set that the record needs; QueuedAdapter keeps its callers apart.
 * @throws what the driver throws, and an Error where SQLite does not take a setting on which saved work depends
 */
export async function openPlain({ file, access, blindFor }: Opening): Promise<SqlDriverAdapter> {
  const factory = new PrismaBetterSqlite3({
    url: `file:${file}`,
    fileMustExist: true,
    readonly: access === 'read',
    // The driver waits synchronously for a lock; retryBusy waits instead.
    timeout: 0,
  })
  const plain = await factory.connect()
  keepStatements(plain)
  try {
    const kept = KEPT_PRAGMAS(KEPT[blindFor === null ? access : 'blind'])
    await retryBusy(() => plain.executeScript(access === 'write' ? WRITE_PRAGMAS + kept : kept))
    await retryBusy(() => assertPragmas(plain, access))
    if (blindFor !== null) {
      await plain.executeScript(blindViews(blindFor))
      readThroughViews(plain)
    }
    return plain
  } catch (error) {
    await plain.dispose()
    throw error
  }
}

// synchronous=FULL: WAL's default of NORMAL can undo acknowledged work after a power cut.
// No mmap_size: where the record is larger than what is mapped, faults cost more than reads (npm run bench).
const WRITE_PRAGMAS = 'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;'
const KEPT_PRAGMAS = (kibibytes: number) => `PRAGMA cache_size=-${kibibytes}; PRAGMA temp_store=MEMORY;`

/** How much of the file each kind of connection keeps, in KiB: pages are read by one for all, and by one for each who works blind. */
export const KEPT = { read: 196_608, write: 32_768, blind: 32_768 }

/** Also the first read of a connection: it opens the write-ahead log. */
async function assertPragmas(plain: SqlDriverAdapter, access: 'write' | 'read'): Promise<void> {
  const expected =
    access === 'write'
      ? { journal_mode: 'wal', synchronous: '2', foreign_keys: '1' }
      : { journal_mode: 'wal' }
  await plain.queryRaw(statement('SELECT count(*) FROM sqlite_schema'))
  for (const [name, value] of Object.entries(expected)) {
    const { rows } = await plain.queryRaw(statement(`PRAGMA ${name}`))
    if (String(rows[0]?.[0]) !== value) {
      throw new Error(`SQLite did not take PRAGMA ${name}=${value}; saved work would not be safe.`)
    }
  }
}
