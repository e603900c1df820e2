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

/** How often each unordered pair of numbers below 2^26 was met. */
export class PairCounts {
  #counts = new Map<number, number>()

  add(one: number, other: number): void {
    const pair = PairCounts.#key(one, other)
    this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1)
  }

  of(one: number, other: number): number {
    return this.#counts.get(PairCounts.#key(one, other)) ?? 0
  }

  /** Of two different numbers, the pairs met most often, most first. */
  largest(most: number): [one: number, other: number][] {
    const unlike = [...this.#counts].filter(([pair]) => Math.floor(pair / 2 ** 26) !== pair % 2 ** 26)
    const met = unlike.sort(([x, timesX], [y, timesY]) => timesY - timesX || x - y)
    return met.slice(0, most).map(([pair]) => [Math.floor(pair / 2 ** 26), pair % 2 ** 26])
  }

  static #key(one: number, other: number): number {
    return Math.min(one, other) * 2 ** 26 + Math.max(one, other)
  }
}

/** A count as it is shown: no further than lists are counted. */
export const capped = (count: number): number => Math.min(count, COUNT_LIMIT + 1)

/** How a pair of sources stands in an address, and in labels. */
export const pairValue = (one: string, other: string): string => [one, other].sort().join(PAIR_SEPARATOR)
