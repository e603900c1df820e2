import type { HeldRecord } from '../held/held-record'
import type { NumberLists } from '../held/number-lists'
import { NumberCounts, PairCounts } from './facet-counts'
import { type Judged, type JudgedTest, judgedBit } from './judged-test'
import type { Placed } from './link-test'

const RELATIONS = ['agree', 'differ', 'conflict', 'silent'] as const

/**
 * How many links were found under each value of each facet, by number, and of words by their place in their tuple. Put to
 * every link of a record, so nothing here makes an object for a link.
 */
export class Tally {
  readonly topic = new NumberCounts()
  readonly source = new NumberCounts()
  readonly pair: PairCounts
  readonly article = new NumberCounts()
  readonly entity = new NumberCounts()
  /** 0 across two articles, 1 within one. */
  readonly scope = new NumberCounts()
  readonly state = new NumberCounts()
  /** 1 to be looked at again. */
  readonly recheck = new NumberCounts()
  readonly strength = new NumberCounts()
  readonly independence = new NumberCounts()
  readonly confidence = new NumberCounts()
  readonly analyst = new NumberCounts()
  readonly agree = new NumberCounts()
  readonly differ = new NumberCounts()
  readonly conflict = new NumberCounts()
  readonly silent = new NumberCounts()
  readonly #held: HeldRecord
  readonly #judged: JudgedTest

  constructor(held: HeldRecord, judged: JudgedTest) {
    this.#held = held
    this.#judged = judged
    this.pair = new PairCounts(held.articles.sources.reduce((most, source) => Math.max(most, source), 0))
  }

  /** Counts a link once under each value that it has of a facet. */
  readonly addPlaced: Record<Placed, (link: number) => void> = {
    topic: (link) => this.#addTopics(link),
    source: (link) => addBoth(this.source, this.#sourceOf('a', link), this.#sourceOf('b', link)),
    pair: (link) => this.pair.add(this.#sourceOf('a', link), this.#sourceOf('b', link)),
    article: (link) => addBoth(this.article, this.#articleOf('a', link), this.#articleOf('b', link)),
    entity: (link) => this.#addEntities(link),
    scope: (link) => this.scope.add(this.#articleOf('a', link) === this.#articleOf('b', link) ? 1 : 0),
    state: (link) => this.state.add(this.#held.links.states[link] ?? 0),
    recheck: (link) => {
      if (this.#held.links.rechecks[link]) this.recheck.add(1)
    },
  }

  /**
   * Counts a link once under each value that an assessment of it gives a facet. Aspects must all be so, and another one
   * is counted with those that are chosen; strength, independence, confidence and analyst without what is chosen of them.
   */
  addJudged(link: number): void {
    const { judgements } = this.#held
    const { isOfView, failsOf } = this.#judged
    const start = judgements.starts[link] ?? 0
    const end = start + (judgements.counts[link] ?? 0)
    const [agree, differ, conflict, silent] = judgements.aspects
    let [strengths, independences, confidences] = [0, 0, 0]
    let [agreed, differed, conflicted, silenced] = [0, 0, 0, 0]
    for (let at = start; at < end; at++) {
      if (!isOfView(at)) continue
      const fails = failsOf(at)
      if ((fails & ~OF.strength) === 0) strengths |= 1 << judgements.strengthOf(at)
      if ((fails & ~OF.independence) === 0) independences |= 1 << judgements.independenceOf(at)
      if ((fails & ~OF.confidence) === 0) confidences |= 1 << judgements.confidenceOf(at)
      // An analyst judges a pair once.
      if ((fails & ~OF.analyst) === 0) this.analyst.add(judgements.analysts[at] ?? 0)
      if (fails !== 0) continue
      agreed |= agree[at] ?? 0
      differed |= differ[at] ?? 0
      conflicted |= conflict[at] ?? 0
      silenced |= silent[at] ?? 0
    }
    // The last bit says that none was given.
    addBits(this.strength, strengths & 127)
    addBits(this.independence, independences & 127)
    addBits(this.confidence, confidences & 127)
    addBits(this.agree, agreed)
    addBits(this.differ, differed)
    addBits(this.conflict, conflicted)
    addBits(this.silent, silenced)
  }

  #articleOf(end: 'a' | 'b', link: number): number {
    const { links, claims } = this.#held
    return claims.articles[(end === 'a' ? links.a : links.b)[link] ?? 0] ?? 0
  }

  #sourceOf(end: 'a' | 'b', link: number): number {
    return this.#held.articles.sources[this.#articleOf(end, link)] ?? 0
  }

  #addTopics(link: number): void {
    const { starts, lengths, values } = this.#held.links.topics
    const start = starts[link] ?? 0
    const end = start + (lengths[link] ?? 0)
    for (let n = start; n < end; n++) this.topic.add(values[n] ?? 0)
  }

  #addEntities(link: number): void {
    const { links, claims } = this.#held
    const [a, b] = [links.a[link] ?? 0, links.b[link] ?? 0]
    const { entities } = claims
    const start = entities.starts[a] ?? 0
    const end = start + (entities.lengths[a] ?? 0)
    for (let n = start; n < end; n++) this.entity.add(entities.values[n] ?? 0)
    const startB = entities.starts[b] ?? 0
    const endB = startB + (entities.lengths[b] ?? 0)
    for (let n = startB; n < endB; n++) {
      const entity = entities.values[n] ?? 0
      if (!holds(entities, start, end, entity)) this.entity.add(entity)
    }
  }
}

const OF = Object.fromEntries(
  (['strength', 'independence', 'confidence', 'analyst', ...RELATIONS] as const).map((name) => [
    name,
    judgedBit(name),
  ]),
) as Record<Judged, number>

function holds({ values }: NumberLists, start: number, end: number, number: number): boolean {
  for (let n = start; n < end; n++) if (values[n] === number) return true
  return false
}

function addBoth(counts: NumberCounts, one: number, other: number): void {
  counts.add(one)
  if (other !== one) counts.add(other)
}

/** One for each bit that is set. */
function addBits(counts: NumberCounts, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) counts.add(31 - Math.clz32(left & -left))
}
