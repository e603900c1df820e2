import type { Database } from 'better-sqlite3'
import { ASPECTS } from '@/lib/domain/aspect'
import { CONFIDENCES, INDEPENDENCES } from '@/lib/domain/independence'
import {
  LINK_SORTS,
  LINK_VIEWS,
  type LinkFilter,
  type LinkSort,
  type LinkView,
  SCOPES,
} from '@/lib/domain/link-filter'
import { STRENGTHS } from '@/lib/domain/strength'
import { seededRandom } from '../record/random'
import type { Draws } from './draws'

export type FilteredList = { view: LinkView; filter: LinkFilter; sort: LinkSort }

/** How many different lists are drawn: any part of a filter, alone and with others, in any order. */
export const FILTERS_DRAWN = 200

/**
 * Lists under filters drawn at random, the same for the same record: one to four parts each, every part as likely, and
 * every third one has a source or a pair of sources, which are hard.
 */
export function drawFilters(database: Database, draws: Draws): FilteredList[] {
  const random = seededRandom(11)
  const column = (sql: string) => database.prepare<[], string>(sql).pluck().all()
  const [articles, entities, analysts] = [
    column('SELECT id FROM Article ORDER BY id LIMIT 2000'),
    column('SELECT id FROM Entity ORDER BY id'),
    column('SELECT id FROM Analyst ORDER BY id'),
  ]
  const some = <Value>(from: readonly Value[]): Value[] => [
    ...new Set(Array.from({ length: random.int(1, 2) }, () => random.pick(from))),
  ]
  const topics = () => some(random.chance(0.5) ? draws.topics.popular : draws.topics.rare)
  const source = () => random.pick(random.chance(0.5) ? draws.sources.popular : draws.sources.rare)
  const year = () => String(random.int(2014, 2020))
  const words = () => random.pick(random.pick([draws.words.rare, draws.words.middling, draws.words.common]))
  const hard: (() => LinkFilter)[] = [
    () => ({ source: [...new Set([source(), ...(random.chance(0.5) ? [source()] : [])])] }),
    () => ({ pair: [`${source()}~${source()}`] }),
  ]
  const parts: (() => LinkFilter)[] = [
    ...hard,
    () => ({ topic: topics() }),
    () => ({ article: some(articles) }),
    () => (entities.length > 0 ? { entity: some(entities) } : {}),
    () => ({ analyst: some(analysts) }),
    () => ({ scope: random.pick(SCOPES) }),
    () => ({ recheck: 'open' }),
    () => ({ agree: some(ASPECTS) }),
    () => ({ differ: some(ASPECTS) }),
    () => ({ conflict: some(ASPECTS) }),
    () => ({ silent: some(ASPECTS) }),
    () => ({ strength: some(STRENGTHS) }),
    () => ({ state: some(['PROPOSED', 'ASSESSED', 'DISPUTED', 'SETTLED'] as const) }),
    () => ({ independence: some(INDEPENDENCES) }),
    () => ({ confidence: some(CONFIDENCES) }),
    () => ({ eventFrom: year(), eventTo: year() }),
    () => ({ publishedFrom: year() }),
    () => ({ q: words() }),
  ]
  return Array.from({ length: FILTERS_DRAWN }, (_, n) => {
    const drawn = Array.from({ length: random.int(1, 4) }, () => random.pick(parts)())
    const filter: LinkFilter = Object.assign({}, ...drawn, n % 3 === 0 ? random.pick(hard)() : {})
    return { view: random.pick(LINK_VIEWS), filter, sort: random.pick(LINK_SORTS) }
  })
}
