import { parentPort, workerData } from 'node:worker_threads'
import { DriverAdapterError, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils'
import { type Opening, openPlain } from './plain-adapter'

// What runs in the thread of a ThreadedAdapter: one connection that answers one question after the other.

export type Question =
  | { call: 'queryRaw' | 'executeRaw'; query: SqlQuery }
  | { call: 'executeScript'; script: string }

/** An error as it crosses between threads, which take values and no classes. */
export type Thrown = { cause: DriverAdapterError['cause'] } | { message: string; code: unknown }
export type Answer = { id: number; value: unknown } | { id: number; thrown: Thrown }

let opened: Promise<SqlDriverAdapter> | null = null

/** What opening throws is what the question is answered; the next one tries again. */
async function open(): Promise<SqlDriverAdapter> {
  opened ??= openPlain(workerData as Opening)
  return opened.catch((error) => {
    opened = null
    throw error
  })
}

parentPort?.on('message', async ({ id, question }: { id: number; question: Question }) => {
  parentPort?.postMessage(await answer(id, question))
})

async function answer(id: number, question: Question): Promise<Answer> {
  try {
    const plain = await open()
    const value =
      question.call === 'executeScript'
        ? await plain.executeScript(question.script)
        : await plain[question.call](question.query)
    return { id, value }
  } catch (error) {
    return { id, thrown: asValue(error) }
  }
}

function asValue(error: unknown): Thrown {
  if (error instanceof DriverAdapterError) return { cause: error.cause }
  const { message, code } = error as { message: string; code?: unknown }
  return { message, code }
}
