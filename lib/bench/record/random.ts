/** Random draws that are the same for the same seed on every machine. */
export type Random = {
  /** At least 0, below 1. */
  next: () => number
  /** A whole number from `from` to `to`, both included. */
  int: (from: number, to: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** An id in the form of newId (lib/commands): 12 lower case letters and digits. */
  id: () => string
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A generator after Tommy Ettinger's mulberry32: 32 bits of state, even enough for draws of a benchmark. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[int(0, list.length - 1)]
    if (chosen === undefined) throw new RangeError('Nothing to pick from.')
    return chosen
  }
  const id = () => Array.from({ length: 12 }, () => LETTERS[int(0, 35)]).join('')
  return { next, int, chance: (probability) => next() < probability, pick, id }
}

/**
 * Draws ranks from 0 to count - 1, the rank r in proportion to 1 / (r + 1) ** exponent (Zipf's law).
 */
export function zipfRanks(random: Random, count: number, exponent: number): () => number {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + 1) ** -exponent
    sums[rank] = sum
  }
  return () => {
    const wanted = random.next() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Draws from a list, the first the most often, by Zipf's law. */
export function zipfPick<T>(random: Random, list: readonly T[], exponent: number): () => T {
  const rank = zipfRanks(random, list.length, exponent)
  return () => {
    const chosen = list[rank()]
    if (chosen === undefined) throw new RangeError('Nothing to pick from.')
    return chosen
  }
}

/** The first of the choices whose share the draw falls into; shares add up to 1. */
export function weighted<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  let left = random.next()
  for (const [choice, share] of choices) {
    left -= share
    if (left < 0) return choice
  }
  const last = choices.at(-1)
  if (!last) throw new RangeError('Nothing to choose from.')
  return last[0]
}
