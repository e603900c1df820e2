type Range = { start: number; end: number }

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * What others leave free of ranges of a text, in its order: the parts that hold a word, without white space and
 * punctuation around it. Neither the ranges nor the others overlap among themselves.
 */
export function freeRanges(text: string, ranges: readonly Range[], taken: readonly Range[]): Range[] {
  return ranges.flatMap((range) => {
    const inside = taken
      .filter((other) => other.start < range.end && other.end > range.start)
      .sort((x, y) => x.start - y.start)
    const free: Range[] = []
    let at = range.start
    for (const { start, end } of [...inside, { start: range.end, end: range.end }]) {
      free.push(...trim(text, { start: at, end: start }))
      at = Math.max(at, end)
    }
    return free
  })
}

function trim(text: string, { start, end }: Range): Range[] {
  const places = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last || !LETTER_OR_DIGIT.test(last[0])) return []
  return [{ start: start + first.index, end: start + last.index + last[0].length }]
}
