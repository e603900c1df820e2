import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type { Connection } from './connection'
import { QueuedTransaction } from './queued-transaction'
import { busyLimit, retryBusy } from './retry-busy'
import { statement } from './statement'

// A read-only connection cannot take the write lock. Its transaction is a snapshot from its first read on (WAL).
const BEGIN = { write: 'BEGIN IMMEDIATE', read: 'BEGIN DEFERRED' } as const

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

/** A connection that runs one transaction or one statement at a time, in order of arrival; see sqlite-adapter.ts. */
export class QueuedAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'crossread-sqlite'
  readonly #queue = new Queue()

  constructor(readonly connection: Connection) {}

  queryRaw(query: SqlQuery) {
    return this.#alone((plain) => plain.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.#alone((plain) => plain.executeRaw(query))
  }

  executeScript(script: string) {
    return this.#alone((plain) => plain.executeScript(script))
  }

  dispose() {
    return this.connection.plain.dispose()
  }

  async startTransaction(): Promise<Transaction> {
    const limit = busyLimit()
    const leave = await this.#queue.enter()
    const transaction = new QueuedTransaction(this.connection, leave)
    try {
      await retryBusy(
        () => this.#run((plain) => plain.executeRaw(statement(BEGIN[this.connection.access]))),
        limit,
      )
      if (this.connection.access === 'read') await retryBusy(() => transaction.takeSnapshot(), limit)
      return transaction
    } catch (error) {
      this.connection.tell(error)
      await transaction.abandon()
      throw error
    }
  }

  async #alone<T>(work: (plain: SqlDriverAdapter) => Promise<T>): Promise<T> {
    const limit = busyLimit()
    const leave = await this.#queue.enter()
    try {
      return await retryBusy(() => this.#run(work), limit)
    } catch (error) {
      this.connection.tell(error)
      throw error
    } finally {
      leave()
    }
  }

  async #run<T>(work: (plain: SqlDriverAdapter) => Promise<T>): Promise<T> {
    this.connection.identity.assertSame()
    return work(this.connection.plain)
  }
}
