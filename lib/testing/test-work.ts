import { Worker } from 'node:worker_threads'
import { openWork, type Work } from '@/lib/work/ask'

/** A worker on a record, in a thread that runs its TypeScript: a server's is made ready by its bundler. */
export function openTestWork(file: string): Work {
  return openWork(
    file,
    (options) => new Worker(new URL('./work-thread.mjs', import.meta.url), { ...options, execArgv: [] }),
  )
}
