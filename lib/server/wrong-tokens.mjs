/** How many wrong tokens of one span are answered with the page that says where the right address is. */
const ALLOWED = 20

/** Length of a span, in milliseconds. */
const SPAN = 60_000

/**
 * Counts wrong tokens, of everybody together: on one machine all requests come from the same address. Too many are told
 * to wait, so that a program that goes astray is noticed. It keeps nobody from guessing, because the right token is always
 * taken, lest others lock the analyst out; against guesses stands the token's length alone.
 * @param {() => number} [now] milliseconds since 1970
 */
export function countWrongTokens(now = Date.now) {
  let from = 0
  let count = 0
  return {
    /** @returns {number | null} seconds to wait where there were too many, null where this one is answered as usual */
    add() {
      const at = now()
      if (at - from >= SPAN || at < from) [from, count] = [at, 0]
      count += 1
      return count > ALLOWED ? Math.ceil((from + SPAN - at) / 1000) : null
    },
  }
}
