import type { SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type { Connection } from './connection'
import { failureOf } from './failure'
import { statement } from './statement'

/** Prisma sends COMMIT and ROLLBACK as statements and then calls commit() or rollback(), which free the queue. */
export class QueuedTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName = 'crossread-sqlite'
  readonly options = { usePhantomQuery: false }
  #endFailed = false
  #broken: unknown = null

  constructor(
    readonly connection: Connection,
    readonly leave: () => void,
  ) {}

  /** Reads for the first time, which fixes what a reading transaction sees. */
  takeSnapshot() {
    return this.connection.plain.queryRaw(statement('SELECT 1 FROM sqlite_schema LIMIT 1'))
  }

  queryRaw(query: SqlQuery) {
    return this.#whole(() => this.connection.plain.queryRaw(query))
  }

  async executeRaw(query: SqlQuery) {
    if (query.sql === 'ROLLBACK') return this.#rollBack()
    try {
      return await this.#whole(() => {
        if (query.sql === 'COMMIT') this.#assertWritten()
        return this.connection.plain.executeRaw(query)
      })
    } catch (error) {
      if (query.sql === 'COMMIT') this.#endFailed = true
      throw error
    }
  }

  /** Ends a transaction that never came to work. */
  abandon() {
    this.#endFailed = true
    return this.#end()
  }

  commit() {
    return this.#end()
  }

  rollback() {
    return this.#end()
  }

  async createSavepoint(name: string) {
    await this.executeRaw(statement(`SAVEPOINT ${name}`))
  }

  async rollbackToSavepoint(name: string) {
    await this.executeRaw(statement(`ROLLBACK TO ${name}`))
  }

  async releaseSavepoint(name: string) {
    await this.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))
  }

  /**
   * SQLite rolls a transaction back by itself where the disk is full or fails. What comes after would then be saved
   * statement by statement: half a change, acknowledged. So nothing comes after.
   */
  async #whole<T>(work: () => Promise<T>): Promise<T> {
    if (this.#broken) throw this.#broken
    try {
      return await work()
    } catch (error) {
      if (failureOf(error)) this.#broken = error
      this.connection.tell(error)
      throw error
    }
  }

  /** The last moment to notice that what is committed would lie in a file that nobody finds. */
  #assertWritten() {
    if (this.connection.access === 'write') this.connection.identity.assertSame()
  }

  /** A failed COMMIT (a full disk) can leave the transaction open; the next writer must not inherit it. */
  async #end() {
    try {
      if (this.#endFailed) await this.#rollBack()
    } finally {
      this.leave()
    }
  }

  async #rollBack(): Promise<number> {
    try {
      return await this.connection.plain.executeRaw(statement('ROLLBACK'))
    } catch (error) {
      if (!String((error as Error).message).includes('no transaction is active')) {
        this.#endFailed = true
        throw error
      }
      return 0
    }
  }
}
