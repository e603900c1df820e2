/** How much of what was typed is searched, in UTF-16 code units and in words or phrases. */
export const SEARCH_LENGTH = 200
export const SEARCH_TERMS = 12

/** Whether a word ends in at least two letters or digits, so that what begins with it is not half the record. */
const isBeginning = (word: string) => /[\p{L}\p{N}]{2}$/u.test(word)

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/**
 * A MATCH expression of SQLite's FTS5 from whatever a person types, or null where nothing is left to search. Every word
 * and every "phrase" is a string of FTS5, so no character of the typed text is ever an operator; all must be found.
 * A word typed last is a beginning, from two letters on: `tan` finds Tanf, and `it's` no more than it says. Source: https://sqlite.org/fts5.html#full_text_query_syntax
 */
export function searchExpression(typed: string): string | null {
  const text = typed
    .slice(0, SEARCH_LENGTH)
    // Half a surrogate pair and NUL do not survive the way into SQLite as one string.
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[“”„‟«»＂]/gu, '"')
  const pieces = text.split('"')
  const terms = pieces.flatMap((piece, index) => {
    // An odd piece stands between two quotation marks, unless the last one was never closed.
    const isPhrase = index % 2 === 1 && index < pieces.length - 1
    const words = isPhrase ? [piece.trim()] : piece.split(/\s+/u)
    return words.filter((word) => SAYS_SOMETHING.test(word)).map((word) => ({ word, isPhrase }))
  })
  const used = terms.slice(0, SEARCH_TERMS)
  if (used.length === 0) return null
  return used
    .map(
      ({ word, isPhrase }, index) =>
        `"${word}"${!isPhrase && index === terms.length - 1 && isBeginning(word) ? '*' : ''}`,
    )
    .join(' ')
}
