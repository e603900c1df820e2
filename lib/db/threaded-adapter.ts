import { Worker } from 'node:worker_threads'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import type { Opening } from './plain-adapter'
import type { Answer, Question, Thrown } from './reading-thread'

type Waiting = { resolve: (value: never) => void; reject: (error: unknown) => void }

/**
 * Opens a connection in a thread of its own, so that pages are put together while the next ones are read: on a large
 * record reading is a third of a list's work. A thread that ends fails what it was asked, and is started again by the
 * next question.
 * @param startThread runs reading-thread.ts, as the bundler makes it ready
 * @throws what opening the connection throws
 */
export async function openThreaded(
  opening: Opening,
  startThread: StartThread = startBundled,
): Promise<SqlDriverAdapter> {
  const adapter = new ThreadedAdapter(opening, startThread)
  try {
    await adapter.executeScript('')
    return adapter
  } catch (error) {
    await adapter.dispose()
    throw error
  }
}

export type StartThread = (opening: Opening) => Worker

// The bundler looks for these very words.
const startBundled: StartThread = (opening) =>
  new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: opening })

class ThreadedAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'crossread-sqlite'
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #asked = 0

  constructor(
    readonly opening: Opening,
    readonly startThread: StartThread,
  ) {}

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#ask({ call: 'queryRaw', query })
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#ask({ call: 'executeRaw', query })
  }

  executeScript(script: string): Promise<void> {
    return this.#ask({ call: 'executeScript', script })
  }

  /** QueuedAdapter begins its transactions by itself. */
  startTransaction(): Promise<Transaction> {
    throw new Error('A connection in a thread has no transactions of its own.')
  }

  async dispose(): Promise<void> {
    await this.#worker?.terminate()
  }

  #ask<T>(question: Question): Promise<T> {
    const worker = this.#worker ?? this.#start()
    this.#asked += 1
    const id = this.#asked
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.ref()
      worker.postMessage({ id, question })
    })
  }

  #start(): Worker {
    const worker = this.startThread(this.opening)
    worker.unref()
    worker.on('message', (answer: Answer) => this.#take(answer))
    // An error is followed by the exit, which fails what waits.
    let reason: unknown = null
    worker.on('error', (error) => {
      reason = error
    })
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null
      const error = new Error('The thread that reads the record ended.', { cause: reason })
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    })
    this.#worker = worker
    return worker
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    // A process with nothing else to do may end.
    if (this.#waiting.size === 0) this.#worker?.unref()
    if ('thrown' in answer) waiting?.reject(asError(answer.thrown))
    else waiting?.resolve(answer.value as never)
  }
}

/** An error that crossed from the thread, in the shape failureOf and retryBusy know. */
function asError(thrown: Thrown): Error {
  if ('cause' in thrown) return new DriverAdapterError(thrown.cause)
  return Object.assign(new Error(thrown.message), { code: thrown.code })
}
