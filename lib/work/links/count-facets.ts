import type { Database } from 'better-sqlite3'
import type { LinkFacets } from '@/lib/domain/link-facets'
import type { HeldRecord } from '../held/held-record'
import type { Placed, Test } from './link-test'
import { nameFacets } from './name-facets'
import { isJudgedSo, type LinksMeant, prepare } from './question'
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

/**
 * How many links each value of each facet holds (LinkFacets), in one walk over all links. A link that fulfils all of a
 * filter counts for every facet; one that fails a single part of it, for that part's facet alone.
 */
export function countFacets(record: Database, held: HeldRecord, asked: LinksMeant): LinkFacets {
  const { view, always, placed, judged, numberOf } = prepare(record, held, asked)
  const tally = new Tally(held, judged)
  const names = Object.keys(placed) as Placed[]
  const tests = Object.values(placed)
  const { order } = held
  const { views } = held.links
  const counts = PLACED.map((name) => tally.addPlaced[name])
  for (let n = 0; n < order.length; n++) {
    const link = order.links[n] ?? 0
    if (((views[link] ?? 0) & view) === 0 || !passes(always, link)) continue
    const failed = failing(tests, link)
    if (failed === SEVERAL) continue
    const isSo = !judged.isAsked || isJudgedSo(held, judged, link)
    if (failed !== NONE) {
      const name = names[failed]
      if (isSo && name) tally.addPlaced[name](link)
      continue
    }
    if (isSo) for (const count of counts) count(link)
    tally.addJudged(link)
  }
  return nameFacets(record, tally, asked.filter, numberOf)
}

const NONE = -1
const SEVERAL = -2

function passes(tests: readonly Test[], link: number): boolean {
  for (const test of tests) if (!test(link)) return false
  return true
}

/** The place of the one test that a link does not pass. */
function failing(tests: readonly Test[], link: number): number {
  let failed = NONE
  for (let n = 0; n < tests.length; n++) {
    if (tests[n]?.(link)) continue
    if (failed !== NONE) return SEVERAL
    failed = n
  }
  return failed
}
