import { codeOf } from './record-problem.mjs'

/** How long to wait for another program's lock, in milliseconds. */
const LOCK_LIMIT = 5_000

/**
 * Tries again while another program holds the record, for five seconds. Open the database with `timeout: 0`: the driver
 * waits by itself otherwise, and then Ctrl+C has to wait too.
 * @template T
 * @param {() => T} attempt must have done nothing where it throws SQLITE_BUSY
 * @param {number} [limit] in milliseconds
 * @returns {Promise<T>}
 */
export async function waitForLock(attempt, limit = LOCK_LIMIT) {
  const end = performance.now() + limit
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
