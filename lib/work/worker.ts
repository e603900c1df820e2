import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { followChanges } from './held/follow-changes'
import { loadRecord } from './held/load-record'
import type { FromWorker, ToWorker, WorkerGiven } from './protocol'
import { type Answering, QUESTIONS } from './questions'

// The worker thread: started and asked by ask.ts. Questions are answered one at a time, but for those
// that pause.

/**
 * Kept of the file, in KiB: while all is read as much as the indexes take that are looked up link by link, afterwards
 * little, since what is asked often is held in columns.
 */
const KEPT = { loading: 49_152, answering: 4_096 }

/** How long a question may work before a pause lets others in, in milliseconds. */
const BEFORE_PAUSE = 10

class Cancelled extends Error {
  override name = 'Cancelled'
}

const { file } = workerData as WorkerGiven
const record = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 })
record.pragma(`cache_size = -${KEPT.loading}`)
// What is sorted while the record is loaded would otherwise stay with the process.
record.pragma('temp_store = FILE')
let held = loadRecord(record)
record.pragma(`cache_size = -${KEPT.answering}`)
record.pragma('shrink_memory')

const cancelled = new Set<number>()
const open = new Set<number>()
const say = (message: FromWorker) => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToWorker) => {
  if (!('cancel' in message)) void answer(message)
  else if (open.has(message.id)) cancelled.add(message.id)
})

async function answer({ id, name, input }: Extract<ToWorker, { name: unknown }>): Promise<void> {
  open.add(id)
  try {
    const found = await ask(id, name, input)
    if (!cancelled.has(id)) say({ id, answer: found })
  } catch (error) {
    if (!(error instanceof Cancelled))
      say({ id, error: error instanceof Error ? error : new Error(String(error)) })
  } finally {
    open.delete(id)
    cancelled.delete(id)
  }
}

/**
 * A question is answered from one snapshot of the record, held and read alike; one that pauses, up to its first pause.
 */
function ask(id: number, name: keyof typeof QUESTIONS, input: unknown): unknown {
  const question = QUESTIONS[name] as (answering: Answering, input: unknown) => unknown
  record.exec('BEGIN')
  try {
    held = followChanges(record, held)
    return question({ record, held, tell: (done) => say({ id, done }), pause: pauser(id) }, input)
  } finally {
    record.exec('COMMIT')
  }
}

function pauser(id: number): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < BEFORE_PAUSE) return
    await setImmediate()
    if (cancelled.has(id)) throw new Cancelled()
    since = performance.now()
  }
}
