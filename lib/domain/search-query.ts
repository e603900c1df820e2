/** How much of what was typed is searched, in UTF-16 code units and in words or phrases. */
export const SEARCH_LENGTH = 200
export const SEARCH_TERMS = 12

/** Whether a word ends in at least two letters or digits, so that what begins with it is not half the record. */
const isBeginning = (word: string) => /[\p{L}\p{N}]{2}$/u.test(word)

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/**
 * A MATCH expression of SQLite's FTS5 from whatever a person types, or null where nothing is left to search. Every word
 * and every "phrase" is a string of FTS5, so no character of the typed text is ever an operator; all must be found, and
 * none that has a hyphen before it: `-drone`, `-"red line"`. A number keeps its sign, -0.5. A word with an asterisk after
 * it is a beginning, and so is one typed last, from two letters on: `tan` finds Tanf, and `it's` no more than it says.
 * Source: https://sqlite.org/fts5.html#full_text_query_syntax
 */
export function searchExpression(typed: string): string | null {
  const terms = readTerms(typed)
  const stringsOf = (unwanted: boolean) =>
    terms.filter((term) => term.isUnwanted === unwanted).map(({ string }) => string)
  const [wanted, unwanted] = [stringsOf(false), stringsOf(true)]
  // Without a word to find, what must not be found would be the whole record but that.
  if (wanted.length === 0) return null
  return unwanted.length === 0 ? wanted.join(' ') : `${wanted.join(' ')} NOT (${unwanted.join(' OR ')})`
}

/** What is to be found of what was typed, each word and each phrase alone, as a person would type it. */
export function wantedTerms(typed: string): string[] {
  return readTerms(typed).flatMap(({ word, isPhrase, isUnwanted }) =>
    isUnwanted ? [] : [isPhrase ? `"${word}"` : word],
  )
}

type Term = {
  /** As it was typed, without the signs around it. */
  word: string
  isPhrase: boolean
  isUnwanted: boolean
  /** As FTS5 takes it. */
  string: string
}

function readTerms(typed: string): Term[] {
  const text = typed
    .slice(0, SEARCH_LENGTH)
    // Half a surrogate pair and NUL do not survive the way into SQLite as one string.
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[“”„‟«»＂]/gu, '"')
  const pieces = text.split('"')
  const found = pieces.flatMap((piece, index) => {
    // An odd piece stands between two quotation marks, unless the last one was never closed.
    if (index % 2 === 1 && index < pieces.length - 1) {
      const isUnwanted = /(^|\s)-$/u.test(pieces[index - 1] ?? '')
      return [{ word: piece.trim(), isPhrase: true, isUnwanted, isBegun: false }]
    }
    return piece.split(/\s+/u).map((part) => {
      const isUnwanted = /^-\p{L}/u.test(part)
      const word = isUnwanted ? part.slice(1) : part
      return { word, isPhrase: false, isUnwanted, isBegun: /^[\p{L}\p{N}]{2,}\*$/u.test(word) }
    })
  })
  const terms = found.filter(({ word }) => SAYS_SOMETHING.test(word))
  return terms.slice(0, SEARCH_TERMS).map(({ word, isPhrase, isUnwanted, isBegun }, index) => {
    const isTypedLast = !isPhrase && !isUnwanted && index === terms.length - 1 && isBeginning(word)
    return { word, isPhrase, isUnwanted, string: `"${word}"${isBegun || isTypedLast ? '*' : ''}` }
  })
}
