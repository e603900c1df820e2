import { ASPECTS } from '@/lib/domain/aspect'
import type { HeldRecord } from '../held/held-record'
import { NumberCounts, PairCounts } from './facet-counts'
import type { Judged } from './judged-test'
import type { Placed } from './link-test'

/** How many links were found under each value of each facet, by number, and of words by their place in their tuple. */
export class Tally {
  readonly topic = new NumberCounts()
  readonly source = new NumberCounts()
  readonly pair = new PairCounts()
  readonly article = new NumberCounts()
  readonly entity = new NumberCounts()
  /** 0 across two articles, 1 within one. */
  readonly scope = new NumberCounts()
  readonly state = new NumberCounts()
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

  constructor(held: HeldRecord) {
    this.#held = held
  }

  /** Counts a link once under each value that it has of a facet. */
  readonly addPlaced: Record<Placed, (link: number) => void> = {
    topic: (link) => addList(this.topic, this.#held.links.topics, link),
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

  /** Counts a link once under each value that one of these assessments of it gives a facet. */
  addJudged(name: Judged, judgements: readonly number[]): void {
    const all = this.#held.judgements
    if (name === 'analyst') {
      const analysts = judgements.map((at) => all.analysts[at] ?? 0)
      for (const [n, analyst] of analysts.entries())
        if (analysts.indexOf(analyst) === n) this.analyst.add(analyst)
      return
    }
    let mask = 0
    for (const at of judgements) {
      if (name === 'strength') mask |= 1 << all.strengthOf(at)
      else if (name === 'independence') mask |= 1 << all.independenceOf(at)
      else if (name === 'confidence') mask |= 1 << all.confidenceOf(at)
      else mask |= all.aspects[RELATION_AT[name]][at] ?? 0
    }
    // Bit 7 of a word says that none was given; aspects have more of them.
    const bits = name in RELATION_AT ? ASPECTS.length : 7
    for (let bit = 0; bit < bits; bit++) if ((mask >> bit) & 1) this[name].add(bit)
  }

  #articleOf(end: 'a' | 'b', link: number): number {
    return this.#held.claims.articles[this.#held.links[end][link] ?? 0] ?? 0
  }

  #sourceOf(end: 'a' | 'b', link: number): number {
    return this.#held.articles.sources[this.#articleOf(end, link)] ?? 0
  }

  #addEntities(link: number): void {
    const { links, claims } = this.#held
    const [a, b] = [links.a[link] ?? 0, links.b[link] ?? 0]
    if ((claims.entities.lengths[a] ?? 0) + (claims.entities.lengths[b] ?? 0) === 0) return
    for (const entity of new Set([...claims.entities.get(a), ...claims.entities.get(b)]))
      this.entity.add(entity)
  }
}

const RELATION_AT = { agree: 0, differ: 1, conflict: 2, silent: 3 } as const

function addBoth(counts: NumberCounts, one: number, other: number): void {
  counts.add(one)
  if (other !== one) counts.add(other)
}

function addList(counts: NumberCounts, lists: HeldRecord['links']['topics'], at: number): void {
  const start = lists.starts[at] ?? 0
  const end = start + (lists.lengths[at] ?? 0)
  for (let n = start; n < end; n++) counts.add(lists.values[n] ?? 0)
}
