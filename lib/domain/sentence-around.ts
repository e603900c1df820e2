/** Longest way to a sentence's beginning or end, in UTF-16 code units. */
const LONGEST = 1_000

/**
 * Where a sentence or a line ends. A full stop after one letter, after a short word with a capital, or before a digit or a
 * small letter may be an abbreviation's: taken for none, it makes the sentence longer, never shorter than it is.
 */
const END =
  /(?:(?<!\p{L})\p{Ll}{2,}|[\p{L}\p{N}\p{M}]{4})[.!?…]+["'”’»)\]]*(?=\s+[^\p{Ll}\p{N}\s]|\s*$)|[。！？]+[”’」』）]*|\n/gu

/**
 * The sentence, or the sentences, that a stretch of text stands in; at most a line.
 * @returns null where no end of it is near
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | null {
  const low = Math.max(0, start - LONGEST)
  const earlier = [...text.slice(low, start + 1).matchAll(END)].findLast(
    (match) => low + match.index + match[0].length <= start,
  )
  // What ends within the stretch's own last words begins before them.
  const base = Math.max(start, end - 16)
  const later = [...text.slice(base, end + LONGEST).matchAll(END)].find(
    (match) => base + match.index + match[0].length >= end,
  )
  if (!earlier && low > 0) return null
  if (!later && end + LONGEST < text.length) return null
  return {
    start: earlier ? low + earlier.index + earlier[0].length : 0,
    end: later ? base + later.index + later[0].length : text.length,
  }
}
