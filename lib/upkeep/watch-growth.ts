import { Worker } from 'node:worker_threads'

/** Below this many bytes a copy takes about a second, and nobody needs to be told how far it is. */
const WORTH_TELLING = 200 * 1024 * 1024

/**
 * Tells every few seconds how much of a large file is written. In a thread of its own, since SQLite writes the file in
 * one call that lets nothing else run.
 * @param file absolute path of the file that grows
 * @param size bytes it will have, about
 * @returns stops it
 */
export async function watchGrowth(file: string, size: number): Promise<() => Promise<unknown>> {
  if (size < WORTH_TELLING) return async () => {}
  const worker = new Worker(new URL('./growth-worker.mjs', import.meta.url), { workerData: { file, size } })
  return () => worker.terminate()
}
