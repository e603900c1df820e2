import type { Database } from 'better-sqlite3'
import type { LinkFacets } from '@/lib/domain/link-facets'
import type { HeldRecord } from '../held/held-record'
import { JUDGED, judgedBit } from './judged-test'
import type { Placed, Test } from './link-test'
import { nameFacets } from './name-facets'
import { type LinksMeant, prepare } from './question'
import { Tally } from './tally'

const PLACED: readonly Placed[] = [
  'topic',
  'source',
  'pair',
  'article',
  'entity',
  'scope',
  'state',
  'recheck',
]

/** Aspects must all be so: another one is counted with those that are chosen, any other facet without. */
const NARROWING: ReadonlySet<string> = new Set(['agree', 'differ', 'conflict', 'silent'])
const COUNTED_WITHOUT = JUDGED.filter((name) => !NARROWING.has(name))
const COUNTED_WITH = JUDGED.filter((name) => NARROWING.has(name))

/** How many links each value of each facet holds (LinkFacets), in one walk over all links of the view. */
export function countFacets(record: Database, held: HeldRecord, asked: LinksMeant): LinkFacets {
  const { always, placed, judged, numberOf } = prepare(record, held, asked)
  const tally = new Tally(held)
  const placedTests = Object.entries(placed) as [Placed, Test][]
  const { order, judgements } = held
  const said: number[] = []
  const fails: number[] = []

  for (let n = 0; n < order.length; n++) {
    const link = order.links[n] ?? 0
    if (!always.every((test) => test(link))) continue
    const only = failing(placedTests, link)
    if (only === 'several') continue
    said.length = 0
    fails.length = 0
    const start = judgements.starts[link] ?? 0
    const end = start + (judgements.counts[link] ?? 0)
    for (let at = start; at < end; at++) {
      if (!judged.isOfView(at)) continue
      said.push(at)
      fails.push(judged.failsOf(at))
    }
    const isSo = !judged.isAsked || fails.includes(0)
    if (only !== null) {
      if (isSo) tally.addPlaced[only](link)
      continue
    }
    if (isSo) for (const name of PLACED) tally.addPlaced[name](link)
    const saying = (but: number) => said.filter((_, index) => ((fails[index] ?? 0) & ~but) === 0)
    if (isSo) {
      const whole = saying(0)
      for (const name of COUNTED_WITH) tally.addJudged(name, whole)
    }
    for (const name of COUNTED_WITHOUT) {
      const without = saying(judgedBit(name))
      if (without.length > 0) tally.addJudged(name, without)
    }
  }
  return nameFacets(record, tally, asked.filter, numberOf)
}

/** The one part of a filter that a link does not fulfil; null where it fulfils all. */
function failing(tests: readonly [Placed, Test][], link: number): Placed | 'several' | null {
  let only: Placed | null = null
  for (const [name, test] of tests) {
    if (test(link)) continue
    if (only !== null) return 'several'
    only = name
  }
  return only
}
