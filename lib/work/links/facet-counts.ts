import { COUNT_LIMIT, PAIR_SEPARATOR } from '@/lib/domain/link-filter'

/** How often each number was met; numbers of records are small and dense. */
export class NumberCounts {
  #counts = new Uint32Array(1_024)

  add(number: number): void {
    if (number >= this.#counts.length) {
      const grown = new Uint32Array(number * 2)
      grown.set(this.#counts)
      this.#counts = grown
    }
    this.#counts[number] = (this.#counts[number] ?? 0) + 1
  }

  of(number: number): number {
    return this.#counts[number] ?? 0
  }

  /** The numbers met most often, most first, of equals the lowest. */
  largest(most: number): number[] {
    const met: number[] = []
    for (let number = 0; number < this.#counts.length; number++) if (this.#counts[number]) met.push(number)
    return met.sort((x, y) => this.of(y) - this.of(x) || x - y).slice(0, most)
  }
}

/** Up to so many numbers every pair has a place of its own; of more only those that are met. */
const DENSE = 2_000

/** How often each unordered pair of numbers was met; numbers stay below 2^26. */
export class PairCounts {
  readonly #dense: Uint32Array | null
  readonly #sparse = new Map<number, number>()
  readonly #width: number

  /** @param most the highest number */
  constructor(most: number) {
    this.#width = most < DENSE ? most + 1 : 2 ** 26
    this.#dense = most < DENSE ? new Uint32Array(this.#width ** 2) : null
  }

  add(one: number, other: number): void {
    const pair = this.#key(one, other)
    if (this.#dense) this.#dense[pair] = (this.#dense[pair] ?? 0) + 1
    else this.#sparse.set(pair, (this.#sparse.get(pair) ?? 0) + 1)
  }

  of(one: number, other: number): number {
    const pair = this.#key(one, other)
    return (this.#dense ? this.#dense[pair] : this.#sparse.get(pair)) ?? 0
  }

  /** Of two different numbers, the pairs met most often, most first. */
  largest(most: number): [one: number, other: number][] {
    const met: [pair: number, times: number][] = []
    if (this.#dense) for (const [pair, times] of this.#dense.entries()) if (times > 0) met.push([pair, times])
    for (const counted of this.#sparse) met.push(counted)
    return met
      .map(([pair, times]) => ({ one: Math.floor(pair / this.#width), other: pair % this.#width, times }))
      .filter(({ one, other }) => one !== other)
      .sort((x, y) => y.times - x.times || x.one - y.one || x.other - y.other)
      .slice(0, most)
      .map(({ one, other }) => [one, other])
  }

  #key(one: number, other: number): number {
    return Math.min(one, other) * this.#width + Math.max(one, other)
  }
}

/** A count as it is shown: no further than lists are counted. */
export const capped = (count: number): number => Math.min(count, COUNT_LIMIT + 1)

/** How a pair of sources stands in an address, and in labels. */
export const pairValue = (one: string, other: string): string => [one, other].sort().join(PAIR_SEPARATOR)
