import { type ResourceLimits, Worker } from 'node:worker_threads'
import { readEnvironment } from '@/lib/environment.mjs'
import type { AnswerOf, FromWorker, InputOf, QuestionName, ToWorker, WorkerGiven } from './protocol'

export type AskOptions = {
  /** Aborted, nobody waits for the answer any more: the worker stops at its next pause. */
  signal?: AbortSignal
  /** How far the answer is, 0 to 1; of questions that take long. */
  onProgress?: (done: number) => void
}

/** A worker thread that holds one record and answers questions about all of it. */
export type Work = {
  /** @throws what the question throws, the signal's reason, or where the worker ended twice over the question */
  ask: <Name extends QuestionName>(
    name: Name,
    input: InputOf<Name>,
    options?: AskOptions,
  ) => Promise<AnswerOf<Name>>
  /** Ends the thread as if it had died, to see what comes of it. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

type Waiting = {
  message: ToWorker
  asked: number
  resolve: (answer: never) => void
  reject: (error: unknown) => void
  onProgress?: (done: number) => void
}

/** How often a question is asked: once more where the worker ended over it. */
const ASKED_AT_MOST = 2

/** Memory of the thread's own heap, in MB; what is held lies outside of it. */
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 8 }

/** Runs worker.ts in a thread. */
export type StartThread = (workerData: WorkerGiven, resourceLimits: ResourceLimits) => Worker

// The bundler looks for these very words, with what the thread is given written out.
const startBundled: StartThread = (workerData, resourceLimits) =>
  new Worker(new URL('./worker.ts', import.meta.url), { workerData, resourceLimits })

/**
 * Starts a worker on an existing record. It keeps no process alive while it is not asked, ends with it, and is started
 * again where it ended by itself.
 * @param file absolute path
 * @param startThread runs worker.ts, as the bundler makes it ready
 */
export function openWork(file: string, startThread: StartThread = startBundled): Work {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let closed = false
  let worker: Worker | null = start()

  function start(): Worker {
    const started = startThread({ file }, LIMITS)
    started.unref()
    started.on('message', hear)
    started.on('error', (error) => over(started, error))
    started.on('exit', () => over(started, new Error('The worker ended.')))
    return started
  }

  function hear(message: FromWorker): void {
    const asker = waiting.get(message.id)
    if (!asker) return
    if ('done' in message) {
      asker.onProgress?.(message.done)
      return
    }
    forget(message.id)
    if ('error' in message) asker.reject(message.error)
    else asker.resolve(message.answer as never)
  }

  function forget(id: number): void {
    waiting.delete(id)
    if (waiting.size === 0) worker?.unref()
  }

  function over(ended: Worker, error: unknown): void {
    if (worker !== ended) return
    worker = null
    for (const [id, asker] of [...waiting]) {
      if (!closed && asker.asked < ASKED_AT_MOST) {
        send(asker)
        continue
      }
      forget(id)
      asker.reject(error)
    }
  }

  function send(asker: Waiting): void {
    worker ??= start()
    worker.ref()
    asker.asked += 1
    worker.postMessage(asker.message)
  }

  return {
    ask: (name, input, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        last += 1
        const id = last
        const asker: Waiting = { message: { id, name, input }, asked: 0, resolve, reject, onProgress }
        waiting.set(id, asker)
        signal?.addEventListener('abort', () => {
          if (waiting.get(id) !== asker) return
          forget(id)
          worker?.postMessage({ id, cancel: true } satisfies ToWorker)
          reject(signal.reason)
        })
        send(asker)
      }),
    kill: async () => {
      await worker?.terminate()
    },
    close: async () => {
      closed = true
      await worker?.terminate()
    },
  }
}

// Kept on globalThis because a development server reloads modules, and each module would start its own.
const kept = globalThis as typeof globalThis & { crossreadWork?: Work }

/** The server's worker, started when first asked for. */
export function work(): Work {
  kept.crossreadWork ??= openWork(readEnvironment().databaseFile)
  return kept.crossreadWork
}

/**
 * Lets the server's worker begin to read the record, so that who asks it first waits less: on hundreds of thousands of
 * links it reads for seconds. A development server starts it when it is asked.
 */
export function readyWork(): void {
  if (readEnvironment().production) work()
}
