import type { Actor } from './policy'
import type { ArticleRef, Named, TopicRef } from './record'
import type { CellFacts, Silence, SilenceMark, StanceLink } from './silence'

/** How many topics, and how many articles, one page of the map holds. */
export const MAP_SIDE = 25

/** The orders of its articles: by publication, or the same within each source. */
export const MAP_ORDERS = ['published', 'source'] as const
export type MapOrder = (typeof MAP_ORDERS)[number]

/** What a map is asked for; ids, and absent means any. `claim` is what the topics it stands under are measured against. */
export type MapAsked = {
  topic?: string
  source?: string
  article?: string
  claim?: string
  order: MapOrder
  /** The article, and the topic, after which this page begins. */
  after?: string
  topicsAfter?: string
}

/** An article as the map's heads show it, with the latest version of its text. */
export type MapArticle = Pick<
  ArticleRef,
  'id' | 'title' | 'source' | 'publishedEdtf' | 'publishedBasis' | 'publishedFrom'
> & { latest: { versionId: string; number: number } }

/** The claim a topic is measured against. `words`: its statement, or its quote where it has none. */
export type Reference = { id: string; words: string; source: Named; articleId: string }

export type MapTopic = TopicRef & { question: string; reference: Reference | null }

export type MapCell = Omit<CellFacts, 'claims' | 'links' | 'marks'> & {
  claims: string[]
  links: StanceLink[]
  marks: SilenceMark[]
}

/** A page of the map. */
export type SilenceMap = {
  topics: MapTopic[]
  articles: MapArticle[]
  /** Where the next pages begin; null where there are none. */
  nextArticle: string | null
  nextTopic: string | null
  /** The cell of an article and a topic. */
  cells: ReadonlyMap<string, MapCell>
}

export const cellKey = (articleId: string, topicId: string) => `${articleId} ${topicId}`

/** What a topic is measured against unless a claim is chosen; listMostLinked (lib/db/silence-map.ts) counts so. */
export const REFERENCE_RULE =
  'A topic is measured against one of its claims: the one that most of its links touch (of its 50 newest contradictions and corroborations each), the earliest of those that tie, or the one you choose.'

/**
 * Whether articles go down and topics across. The longer side goes down, as a page does; a side of several pages is long,
 * so that paging turns nothing round.
 */
export function isTurned({
  articles,
  topics,
  isPaged,
}: {
  articles: number
  topics: number
  isPaged: boolean
}): boolean {
  return isPaged || articles > topics
}

export type TopicReading = {
  silences: Silence[]
  count: { claimed: number; silent: number; unread: number }
  /** The first of those not read yet. */
  unread: MapArticle[]
  actor: Actor | null
}

export type ArticleReading = {
  claimed: (TopicRef & { claims: number })[]
  silences: Silence[]
  /** The first topics it was not read for. */
  unread: TopicRef[]
  /** Whether there are more of them. */
  more: boolean
  actor: Actor | null
}
