/** How many wrong tokens are listened to in one span. The right one is always taken: nobody can lock the analyst out. */
const ALLOWED = 20

/** Length of a span, in milliseconds. */
const SPAN = 60_000

/**
 * Counts wrong tokens, of everybody together: on one machine all requests come from the same address.
 * @param {() => number} [now] milliseconds since 1970
 */
export function countWrongTokens(now = Date.now) {
  let from = 0
  let count = 0
  return {
    /** @returns {number | null} seconds to wait where there were too many, null where this one is listened to */
    add() {
      const at = now()
      if (at - from >= SPAN || at < from) [from, count] = [at, 0]
      count += 1
      return count > ALLOWED ? Math.ceil((from + SPAN - at) / 1000) : null
    },
  }
}
