import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { RecordFailure } from '@/lib/domain/record-failure'
import { blindViews, readThroughViews } from './blind-views'
import { failureOf } from './failure'
import { keepStatements } from './keep-statements'
import { QueuedAdapter } from './queued-adapter'
import { RecordIdentity } from './record-identity'
import { retryBusy } from './retry-busy'
import { statement } from './statement'

/**
 * A SQLite connection that keeps what it acknowledges. The plain adapter runs every query on one connection, so a
 * single write that lands between another request's BEGIN and ROLLBACK is acknowledged and then rolled back with it.
 * Here a queue lets nothing else run while a transaction is open, writing transactions take the write lock at once
 * (BEGIN IMMEDIATE, so a read-then-write cannot fail half way), a busy database is waited for without blocking the
 * event loop, and a file that was moved or replaced takes no more writes. sqlite-adapter.test.ts loses writes on the
 * plain adapter and none here.
 */
export class SqliteAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'crossread-sqlite'
  readonly #plain: PrismaBetterSqlite3

  /**
   * @param file absolute path of an existing database: a wrong path is an error, never a new empty database
   * @param onFailure hears of each failure of the file or the disk, which is thrown all the same
   * @param blindFor the analyst who works blind on this connection, which then only reads
   */
  constructor(
    readonly file: string,
    readonly access: 'write' | 'read' = 'write',
    readonly onFailure: (failure: RecordFailure) => void = () => {},
    readonly blindFor: string | null = null,
  ) {
    this.#plain = new PrismaBetterSqlite3({
      url: `file:${file}`,
      fileMustExist: true,
      readonly: access === 'read',
      // The driver waits synchronously for a lock; retryBusy waits instead.
      timeout: 0,
    })
  }

  async connect(): Promise<SqlDriverAdapter> {
    const tell = (error: unknown) => {
      const failure = failureOf(error)
      if (failure) this.onFailure(failure)
    }
    try {
      return await this.#open(tell)
    } catch (error) {
      tell(error)
      throw error
    }
  }

  async #open(tell: (error: unknown) => void): Promise<SqlDriverAdapter> {
    const identity = new RecordIdentity(this.file)
    const plain = await this.#plain.connect()
    keepStatements(plain)
    try {
      const kept = KEPT_PRAGMAS(KEPT[this.blindFor === null ? this.access : 'blind'])
      await retryBusy(() => plain.executeScript(this.access === 'write' ? WRITE_PRAGMAS + kept : kept))
      await retryBusy(() => assertPragmas(plain, this.access))
      if (this.blindFor !== null) {
        await plain.executeScript(blindViews(this.blindFor))
        readThroughViews(plain)
      }
      identity.noteLog()
      return new QueuedAdapter({ plain, identity, access: this.access, tell })
    } catch (error) {
      await plain.dispose()
      throw error
    }
  }
}

// synchronous=FULL: WAL's default of NORMAL can undo acknowledged work after a power cut.
// No mmap_size: where the record is larger than what is mapped, faults cost more than reads (npm run bench).
const WRITE_PRAGMAS = 'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;'
const KEPT_PRAGMAS = (kibibytes: number) => `PRAGMA cache_size=-${kibibytes}; PRAGMA temp_store=MEMORY;`

/** How much of the file each kind of connection keeps, in KiB: pages are read by one for all, and by one for each who works blind. */
export const KEPT = { read: 262_144, write: 65_536, blind: 32_768 }

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
