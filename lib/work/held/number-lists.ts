import { holding } from './columns'

/** Longest list; of a claim with more places and actors the rest is left out. */
const MOST = 255

/**
 * A short list of numbers for each number, all in one column. A list that outgrows its room is written anew at the end;
 * the room it leaves is lost until all is loaded again.
 */
export class NumberLists {
  starts: Uint32Array
  lengths: Uint8Array
  values: Uint32Array
  #used = 0

  /**
   * @param lists how many lists are expected
   * @param values how many numbers in all of them
   */
  constructor(lists: number, values: number) {
    this.starts = new Uint32Array(lists)
    this.lengths = new Uint8Array(lists)
    this.values = new Uint32Array(values)
  }

  set(at: number, numbers: readonly number[]): void {
    this.starts = holding(this.starts, at)
    this.lengths = holding(this.lengths, at)
    const length = Math.min(numbers.length, MOST)
    if (length > (this.lengths[at] ?? 0)) {
      this.values = holding(this.values, this.#used + length)
      this.starts[at] = this.#used
      this.#used += length
    }
    this.lengths[at] = length
    this.values.set(numbers.slice(0, length), this.starts[at])
  }

  /** A copy of one list; empty where none was set. */
  get(at: number): number[] {
    const start = this.starts[at] ?? 0
    return Array.from(this.values.subarray(start, start + (this.lengths[at] ?? 0)))
  }

  /** Whether the list holds a number that is marked. */
  holdsMarked(at: number, marks: Uint8Array): boolean {
    const start = this.starts[at] ?? 0
    const end = start + (this.lengths[at] ?? 0)
    for (let n = start; n < end; n++) if (marks[this.values[n] ?? 0]) return true
    return false
  }
}
