/** A stretch of the text: UTF-16 code units, end exclusive. */
export type Place = { start: number; end: number }

/** What stands beside a stretch decides whether a word is whole; no pattern here looks further. */
const BESIDE = 48

/** Where a pattern matches within a place, in the order of the text. The match is of the text's own characters. */
export function findIn(text: string, place: Place, pattern: RegExp): (Place & { match: RegExpMatchArray })[] {
  const base = Math.max(0, place.start - BESIDE)
  const window = text.slice(base, place.end + BESIDE)
  const found: (Place & { match: RegExpMatchArray })[] = []
  for (const match of window.matchAll(pattern)) {
    const start = base + match.index
    const end = start + match[0].length
    if (end > start && start >= place.start && end <= place.end) found.push({ start, end, match })
  }
  return found
}

/** A name as part of a pattern. */
export const escapeSigns = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * A pattern's source for any of the words or phrases, longest first. A space stands for any white space, a hyphen for
 * any hyphen or space, an apostrophe for both of its signs.
 */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((x, y) => y.length - x.length)
    .map((word) => escapeSigns(word).replace(/ /g, '\\s+').replace(/-/g, '[-‐‑ ]').replace(/['’]/g, "['’]"))
    .join('|')

export const WORD_START = '(?<![\\p{L}\\p{N}\\p{M}])'
export const WORD_END = '(?![\\p{L}\\p{N}\\p{M}])'

/** A pattern for whole words or phrases, whatever their case. */
export const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`${WORD_START}(?:${anyOf(words)})${WORD_END}`, 'giu')

export const within = (inner: Place, outer: Place) => inner.start >= outer.start && inner.end <= outer.end
export const overlaps = (x: Place, y: Place) => x.start < y.end && y.start < x.end

/** “about”, “at least” and “so far”, as they are quoted in reasons. */
export const quoteWords = (words: readonly string[]): string => {
  const quoted = [...new Set(words.map((word) => `“${word.replace(/\s+/g, ' ')}”`))]
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : (quoted[0] ?? '')
}

/** How far from a place the text is read to learn how a word is used elsewhere, in UTF-16 code units each way. */
const NEAR = 20_000

/** The text around a place. An article may be half a million characters long, and a rule asks many times. */
export const nearby = (text: string, at: number): string => text.slice(Math.max(0, at - NEAR), at + NEAR)
