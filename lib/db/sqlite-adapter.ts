import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils'
import { keepStatements } from './keep-statements'

/**
 * A SQLite connection that keeps what it acknowledges. The plain adapter runs every query on one connection, so a
 * single write that lands between another request's BEGIN and ROLLBACK is acknowledged and then rolled back with it.
 * Here a queue lets nothing else run while a transaction is open, writing transactions take the write lock at once
 * (BEGIN IMMEDIATE, so a read-then-write cannot fail half way), and a busy database is waited for without blocking
 * the event loop. sqlite-adapter.test.ts loses writes on the plain adapter and none here.
 */
export class SqliteAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'crossread-sqlite'
  readonly #plain: PrismaBetterSqlite3

  /** @param file absolute path of an existing database: a wrong path is an error, never a new empty database */
  constructor(
    readonly file: string,
    readonly access: 'write' | 'read' = 'write',
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
    const plain = await this.#plain.connect()
    keepStatements(plain)
    await retryBusy(() => plain.executeScript(this.access === 'write' ? WRITE_PRAGMAS : READ_PRAGMAS))
    await assertPragmas(plain, this.access)
    return new QueuedAdapter(plain, BEGIN[this.access])
  }
}

// synchronous=FULL: WAL's default of NORMAL can undo acknowledged work after a power cut.
const READ_PRAGMAS = 'PRAGMA cache_size=-65536; PRAGMA mmap_size=268435456; PRAGMA temp_store=MEMORY;'
const WRITE_PRAGMAS = `PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; ${READ_PRAGMAS}`

// A read-only connection cannot take the write lock. Its transaction is a snapshot from its first read on (WAL).
const BEGIN = { write: 'BEGIN IMMEDIATE', read: 'BEGIN DEFERRED' } as const

async function assertPragmas(plain: SqlDriverAdapter, access: 'write' | 'read'): Promise<void> {
  const expected =
    access === 'write'
      ? { journal_mode: 'wal', synchronous: '2', foreign_keys: '1' }
      : { journal_mode: 'wal' }
  for (const [name, value] of Object.entries(expected)) {
    const { rows } = await plain.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })
    if (String(rows[0]?.[0]) !== value) {
      throw new Error(`SQLite did not take PRAGMA ${name}=${value}; saved work would not be safe.`)
    }
  }
}

/** How long a write waits for another process's lock before it is refused, in milliseconds. */
const BUSY_LIMIT = 5_000

/**
 * SQLITE_BUSY on BEGIN IMMEDIATE or on a statement of its own means that nothing was done, so trying again is safe.
 */
async function retryBusy<T>(attempt: () => Promise<T>): Promise<T> {
  const limit = performance.now() + BUSY_LIMIT
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > limit) throw error
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 10))
    }
  }
}

function isBusy(error: unknown): boolean {
  const cause = (error as { cause?: { kind?: string } }).cause
  return cause?.kind === 'SocketTimeout'
}

class Queue {
  #tail: Promise<void> = Promise.resolve()

  /** Resolves, in order of arrival, once nobody else holds the connection. Call the result to let go. */
  async enter(): Promise<() => void> {
    let leave = () => {}
    const previous = this.#tail
    this.#tail = new Promise((resolve) => {
      leave = resolve
    })
    await previous
    return leave
  }
}

class QueuedAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'crossread-sqlite'
  readonly #queue = new Queue()

  constructor(
    readonly plain: SqlDriverAdapter,
    readonly begin: (typeof BEGIN)[keyof typeof BEGIN],
  ) {}

  queryRaw(query: SqlQuery) {
    return this.#alone(() => this.plain.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.#alone(() => this.plain.executeRaw(query))
  }

  executeScript(script: string) {
    return this.#alone(() => this.plain.executeScript(script))
  }

  dispose() {
    return this.plain.dispose()
  }

  async startTransaction(): Promise<Transaction> {
    const leave = await this.#queue.enter()
    try {
      await retryBusy(() => this.plain.executeRaw(statement(this.begin)))
      return new QueuedTransaction(this.plain, leave)
    } catch (error) {
      leave()
      throw error
    }
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.#queue.enter()
    try {
      return await retryBusy(work)
    } finally {
      leave()
    }
  }
}

/** Prisma sends COMMIT and ROLLBACK as statements and then calls commit() or rollback(), which free the queue. */
class QueuedTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName = 'crossread-sqlite'
  readonly options = { usePhantomQuery: false }
  #endFailed = false

  constructor(
    readonly plain: SqlDriverAdapter,
    readonly leave: () => void,
  ) {}

  queryRaw(query: SqlQuery) {
    return this.plain.queryRaw(query)
  }

  async executeRaw(query: SqlQuery) {
    try {
      return await this.plain.executeRaw(query)
    } catch (error) {
      if (query.sql === 'COMMIT' || query.sql === 'ROLLBACK') this.#endFailed = true
      throw error
    }
  }

  commit() {
    return this.#end()
  }

  rollback() {
    return this.#end()
  }

  async createSavepoint(name: string) {
    await this.plain.executeRaw(statement(`SAVEPOINT ${name}`))
  }

  async rollbackToSavepoint(name: string) {
    await this.plain.executeRaw(statement(`ROLLBACK TO ${name}`))
  }

  async releaseSavepoint(name: string) {
    await this.plain.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))
  }

  async #end() {
    try {
      if (this.#endFailed) await this.#abandon()
    } finally {
      this.leave()
    }
  }

  /** A failed COMMIT (a full disk) can leave the transaction open; the next writer must not inherit it. */
  async #abandon() {
    try {
      await this.plain.executeRaw(statement('ROLLBACK'))
    } catch (error) {
      if (!String((error as Error).message).includes('no transaction is active')) throw error
    }
  }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] }
}
