import { statSync, writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** How often it is told, in milliseconds. */
const EVERY = 2_000

const { file, size } = /** @type {{ file: string, size: number }} */ (workerData)

setInterval(() => {
  const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const percent = Math.min(99, Math.floor((100 * written) / size))
  // Straight to the terminal: what a worker logs waits for the main thread, which is busy.
  writeSync(1, `  ${percent} % of ${Math.round(size / 1e6)} MB\n`)
}, EVERY)
