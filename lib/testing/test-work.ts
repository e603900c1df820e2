import { Worker } from 'node:worker_threads'
import { openWork, type Work } from '@/lib/work/ask'

/** A worker on a record, in a thread that runs its TypeScript: a server's is made ready by its bundler. */
export function openTestWork(file: string): Work {
  const thread = new URL('./work-thread.mjs', import.meta.url)
  return openWork(
    file,
    (workerData, resourceLimits) => new Worker(thread, { workerData, resourceLimits, execArgv: [] }),
  )
}
