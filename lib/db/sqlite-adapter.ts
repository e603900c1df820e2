import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { RecordFailure } from '@/lib/domain/record-failure'
import { failureOf } from './failure'
import { type Opening, openPlain } from './plain-adapter'
import { QueuedAdapter } from './queued-adapter'
import { RecordIdentity } from './record-identity'

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

  /**
   * @param onFailure hears of each failure of the file or the disk, which is thrown all the same
   * @param open opens the connection: in this thread, or in one of its own (threaded-adapter.ts)
   */
  constructor(
    readonly opening: Opening,
    readonly onFailure: (failure: RecordFailure) => void = () => {},
    readonly open: (opening: Opening) => Promise<SqlDriverAdapter> = openPlain,
  ) {}

  async connect(): Promise<SqlDriverAdapter> {
    const tell = (error: unknown) => {
      const failure = failureOf(error)
      if (failure) this.onFailure(failure)
    }
    try {
      return await this.#connect(tell)
    } catch (error) {
      tell(error)
      throw error
    }
  }

  async #connect(tell: (error: unknown) => void): Promise<SqlDriverAdapter> {
    const { file, access } = this.opening
    const identity = new RecordIdentity(file)
    const plain = await this.open(this.opening)
    try {
      identity.noteLog()
      return new QueuedAdapter({ plain, identity, access, tell })
    } catch (error) {
      await plain.dispose()
      throw error
    }
  }
}
