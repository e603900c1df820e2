import { firstDayOf, lastDayOf } from '@/lib/domain/date-bounds'
import { type LinkFilter, type LinkView, PAIR_SEPARATOR } from '@/lib/domain/link-filter'
import { LINK_STATES } from '@/lib/domain/link-words'
import { type HeldRecord, OPEN_TO, viewBit } from '../held/held-record'
import { type Marks, markOf, marksOf } from './marks'
import type { NumberOf } from './names'

/** Does the link fulfil this part of a filter? */
export type Test = (link: number) => boolean

/** The parts of a filter that say something of a link or its claims, and can be counted by. */
export type Placed = 'topic' | 'source' | 'pair' | 'article' | 'entity' | 'scope' | 'state' | 'recheck'

/** What a filter asks of a link, its assessments aside; a part that asks nothing is left out. */
export type LinkTests = {
  /** What must hold in any case: the view, dates, words, and whose links there are. */
  always: Test[]
  placed: Partial<Record<Placed, Test>>
}

type Asked = {
  view: LinkView
  filter: LinkFilter
  numberOf: NumberOf
  /** The claims in which the words of `q` are found; null where none are sought. */
  found: Marks | null
  /** The analyst for whom only what they assessed is there; null for who sees all. */
  blindFor: string | null
}

export function linkTests(held: HeldRecord, { view, filter, numberOf, found, blindFor }: Asked): LinkTests {
  const { links, claims, articles } = held
  const bit = viewBit(view)
  const articleOf = (claim: number) => claims.articles[claim] ?? 0
  /** Both ends of a link, or either, by what a number of theirs says. */
  const either =
    (says: (claim: number) => boolean): Test =>
    (link) =>
      says(links.a[link] ?? 0) || says(links.b[link] ?? 0)
  const numbers = (kind: Parameters<NumberOf>[0], ids: readonly string[]) =>
    marksOf(ids.flatMap((id) => numberOf(kind, id) ?? []))

  const always: Test[] = [(link) => ((links.views[link] ?? 0) & bit) !== 0]
  if (blindFor !== null) always.push(isAssessedBy(held, numberOf('analyst', blindFor)))
  if (found) always.push(either((claim) => markOf(found, claim) === 1))
  const days = (from: string | undefined, to: string | undefined) => ({
    first: from === undefined ? 0 : dayOf(firstDayOf(from)),
    last: to === undefined ? OPEN_TO : dayOf(lastDayOf(to)),
  })
  if (filter.eventFrom !== undefined || filter.eventTo !== undefined) {
    const { first, last } = days(filter.eventFrom, filter.eventTo)
    always.push(either((claim) => (claims.from[claim] ?? 0) <= last && (claims.to[claim] ?? 0) >= first))
  }
  if (filter.publishedFrom !== undefined || filter.publishedTo !== undefined) {
    const { first, last } = days(filter.publishedFrom, filter.publishedTo)
    const isThen = (article: number) =>
      (articles.from[article] ?? 0) <= last && (articles.to[article] ?? 0) >= first
    always.push(either((claim) => isThen(articleOf(claim))))
  }

  const placed: LinkTests['placed'] = {}
  if (filter.topic) {
    const marks = numbers('topic', filter.topic)
    placed.topic = (link) => links.topics.holdsMarked(link, marks)
  }
  if (filter.entity) {
    const marks = numbers('entity', filter.entity)
    placed.entity = either((claim) => claims.entities.holdsMarked(claim, marks))
  }
  if (filter.article) {
    const marks = numbers('article', filter.article)
    placed.article = either((claim) => markOf(marks, articleOf(claim)) === 1)
  }
  const sourceOf = (claim: number) => articles.sources[articleOf(claim)] ?? 0
  if (filter.source) {
    const marks = numbers('source', filter.source)
    placed.source = either((claim) => markOf(marks, sourceOf(claim)) === 1)
  }
  if (filter.pair) {
    const pairs = filter.pair.map((pair) =>
      pair.split(PAIR_SEPARATOR).map((id) => numberOf('source', id) ?? -1),
    )
    placed.pair = (link) => {
      const [a, b] = [sourceOf(links.a[link] ?? 0), sourceOf(links.b[link] ?? 0)]
      return pairs.some(([one, other]) => (a === one && b === other) || (a === other && b === one))
    }
  }
  if (filter.scope) {
    const isWithin = filter.scope === 'within'
    placed.scope = (link) => (articleOf(links.a[link] ?? 0) === articleOf(links.b[link] ?? 0)) === isWithin
  }
  if (filter.state) {
    const marks = marksOf(filter.state.map((state) => LINK_STATES.indexOf(state)))
    placed.state = (link) => markOf(marks, links.states[link] ?? 0) === 1
  }
  if (filter.recheck) placed.recheck = (link) => links.rechecks[link] === 1
  return { always, placed }
}

const dayOf = (day: string) => Number(day.replaceAll('-', ''))

/** Who works blind is told of a link once they have assessed it themselves, and while they stand by it (blind-views.ts). */
function isAssessedBy({ judgements }: HeldRecord, analyst: number | null): Test {
  return (link) => {
    const start = judgements.starts[link] ?? 0
    const end = start + (judgements.counts[link] ?? 0)
    for (let at = start; at < end; at++) if (judgements.analysts[at] === analyst) return true
    return false
  }
}
