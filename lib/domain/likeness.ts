/** How far two texts say the same around one place of each, in letters and digits (UTF-16 code units) on each side. */
export type Alike = {
  left: number
  right: number
  /** Whether it goes on to the beginning, or to the end, of both texts. */
  toStart: boolean
  toEnd: boolean
}

/** A text without its white space and punctuation: neither tells one place from another, and both are often mended. */
export type Letters = {
  units: Uint16Array
  /** How many of them stand before each offset of the text. */
  before: Uint32Array
}

/** Work left, in steps of comparing one letter with another. Shared by all that is sought at once. */
export type Budget = { alike: number }

let isLetter: Uint8Array | null = null

/** Letters, digits, marks, and the halves of what stands beyond the basic plane. */
function letterTable(): Uint8Array {
  if (isLetter) return isLetter
  isLetter = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const beyond = unit >= 0xd800 && unit <= 0xdfff
    if (beyond || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit))) isLetter[unit] = 1
  }
  return isLetter
}

export function lettersOf(text: string): Letters {
  const table = letterTable()
  const units = new Uint16Array(text.length)
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    before[at] = count
    const unit = text.charCodeAt(at)
    if (table[unit] === 1) {
      units[count] = unit
      count += 1
    }
  }
  before[text.length] = count
  return { units: units.subarray(0, count), before }
}

export const lettersBefore = ({ before }: Letters, offset: number): number => before[offset] ?? 0

/** A run shorter than this is compared again rather than remembered. */
const WORTH_KEEPING = 64

/**
 * Compares what stands around a stretch that both texts have. A run of equal letters is remembered, so that the many
 * quotes within it are compared but once: the work grows with the texts, not with the quotes.
 * @param budget used up by one for each comparison and each letter; once none are left nothing is alike any more
 */
export function openLikeness(older: Letters, newer: Letters, budget: Budget) {
  const kept = new Map<number, { from: number; to: number }[]>()
  const [a, b] = [older.units, newer.units]

  function runThrough(shift: number, start: number, end: number) {
    const runs = kept.get(shift) ?? []
    const known = runs.find(({ from, to }) => from <= start && end <= to)
    if (known) return known
    let from = start
    while (from > 0 && from + shift > 0 && budget.alike > 0 && a[from - 1] === b[from - 1 + shift]) {
      from -= 1
      budget.alike -= 1
    }
    let to = end
    while (to < a.length && to + shift < b.length && budget.alike > 0 && a[to] === b[to + shift]) {
      to += 1
      budget.alike -= 1
    }
    if (to - from >= WORTH_KEEPING && budget.alike > 0) kept.set(shift, [...runs, { from, to }])
    return { from, to }
  }

  /** @param oldStart where a stretch of `length` code units begins in the older text, and @param newStart in the newer */
  return (oldStart: number, newStart: number, length: number): Alike => {
    budget.alike -= 1
    if (budget.alike <= 0) return { left: 0, right: 0, toStart: false, toEnd: false }
    const start = lettersBefore(older, oldStart)
    const end = lettersBefore(older, oldStart + length)
    const shift = lettersBefore(newer, newStart) - start
    const { from, to } = runThrough(shift, start, end)
    return {
      left: start - from,
      right: to - end,
      toStart: from === 0 && from + shift === 0,
      toEnd: to === a.length && to + shift === b.length,
    }
  }
}
