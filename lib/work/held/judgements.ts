import { ASPECTS } from '@/lib/domain/aspect'
import { holding } from './columns'

/** One live assessment: its analyst's number, and words by their place in their tuple, -1 where it says none. */
export type Judgement = {
  analyst: number
  verdict: number
  strength: number
  independence: number
  confidence: number
  /** A bit for each relation and aspect, those of the first relation lowest (assessmentsSql). */
  aspects: number
}

const OF_RELATION = 2 ** ASPECTS.length

/** Where a word stands in `said`; three bits each, and 7 says none. */
const STRENGTH_AT = 3
const INDEPENDENCE_AT = 6
const CONFIDENCE_AT = 9

const three = (place: number) => place & 7

/** The live assessments of each link, one after the other in columns: `starts` and `counts` by link, the rest by assessment. */
export class Judgements {
  starts: Uint32Array
  counts: Uint8Array
  analysts: Uint32Array
  #said: Uint16Array
  /** A bit for each aspect that agrees, differs, is in conflict, and on which one is silent. */
  aspects: [agree: Uint16Array, differ: Uint16Array, conflict: Uint16Array, silent: Uint16Array]
  #used = 0

  constructor(links: number, assessments: number) {
    const column = () => new Uint16Array(assessments)
    this.starts = new Uint32Array(links)
    this.counts = new Uint8Array(links)
    this.analysts = new Uint32Array(assessments)
    this.#said = column()
    this.aspects = [column(), column(), column(), column()]
  }

  /** Leaves a link without assessments; those that are added take new room. */
  clear(link: number): void {
    this.starts = holding(this.starts, link)
    this.counts = holding(this.counts, link)
    this.counts[link] = 0
  }

  add(link: number, judgement: Judgement): void {
    this.starts = holding(this.starts, link)
    this.counts = holding(this.counts, link)
    const count = this.counts[link] ?? 0
    if (count === 255) return
    this.#takeRoom(count + 1)
    if (count === 0) this.starts[link] = this.#used
    else if ((this.starts[link] ?? 0) + count !== this.#used) this.#moveToEnd(link, count)
    this.#write(this.#used, judgement)
    this.#used += 1
    this.counts[link] = count + 1
  }

  verdictOf(at: number): number {
    return (this.#said[at] ?? 0) & 7
  }
  strengthOf(at: number): number {
    return ((this.#said[at] ?? 0) >> STRENGTH_AT) & 7
  }
  independenceOf(at: number): number {
    return ((this.#said[at] ?? 0) >> INDEPENDENCE_AT) & 7
  }
  confidenceOf(at: number): number {
    return ((this.#said[at] ?? 0) >> CONFIDENCE_AT) & 7
  }

  #takeRoom(count: number): void {
    const last = this.#used + count
    this.analysts = holding(this.analysts, last)
    this.#said = holding(this.#said, last)
    const [agree, differ, conflict, silent] = this.aspects
    this.aspects = [
      holding(agree, last),
      holding(differ, last),
      holding(conflict, last),
      holding(silent, last),
    ]
  }

  #moveToEnd(link: number, count: number): void {
    const start = this.starts[link] ?? 0
    for (const column of [this.analysts, this.#said, ...this.aspects])
      column.copyWithin(this.#used, start, start + count)
    this.starts[link] = this.#used
    this.#used += count
  }

  #write(at: number, { analyst, verdict, strength, independence, confidence, aspects }: Judgement): void {
    this.analysts[at] = analyst
    this.#said[at] =
      three(verdict) |
      (three(strength) << STRENGTH_AT) |
      (three(independence) << INDEPENDENCE_AT) |
      (three(confidence) << CONFIDENCE_AT)
    for (const [place, column] of this.aspects.entries())
      column[at] = Math.floor(aspects / OF_RELATION ** place) % OF_RELATION
  }
}
