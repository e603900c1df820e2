/** Random numbers that the same seed gives again. */
export type Random = {
  /** From 0 up to, and without, 1. */
  next: () => number
  /** A whole number from 0 up to, and without, `below`. */
  whole: (below: number) => number
  pick: <T>(of: readonly T[]) => T
  /** Another source of numbers that follows from this one. */
  branch: () => Random
}

/** The generator mulberry32: 32 bits of state, enough to choose moments and verdicts with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  const pick = <T>(of: readonly T[]) => {
    const picked = of[whole(of.length)]
    if (picked === undefined) throw new RangeError('Nothing to pick from.')
    return picked
  }
  return { next, whole, pick, branch: () => randomFrom(whole(2 ** 32)) }
}
