import type { FoundPlace } from './article-draft'
import type { RefindingDecision, RefindingOutcome } from './claim-standing'
import type { Reliability } from './origin-words'
import type { ArticleRef, AuditEntry, Claim, Named, Origin, Topic, TopicRef } from './record'
import type { LaterChange } from './undo-standing'
import type { VoiceCount } from './voice-count'

/**
 * The shapes of lists and finds: a record with what a row shows of it. Counts leave retracted records out; a
 * contradiction or corroboration counts once assessed or settled, a disputed link as disputed alone. `repetitions` are
 * those of the corroborations that confirm nothing, or likely so.
 */
export type ArticleInList = ArticleRef & {
  genre: string | null
  claims: number
  contradictions: number
  corroborations: number
  repetitions: number
  disputed: number
}

/** What the list of articles is narrowed to; absent means any. `words` are sought in titles; `claims`: those of which nobody has made a claim. */
export type ArticleFilter = { words?: string; source?: string; claims?: 'none' }

/** Where a page of the list begins: after the article of this earliest day with this id (keyset, newest first). */
export type ArticleCursor = { publishedFrom: string; id: string }

export type ArticlePage = {
  articles: ArticleInList[]
  next: ArticleCursor | null
  /** The source the list is narrowed to, where the record has it. */
  source: Named | null
}

/** A topic with how much stands under it; each count stops at COUNT_LIMIT + 1 (link-filter.ts). */
export type TopicInList = Topic & {
  claims: number
  /** Null where its claims are more than are counted. */
  articles: number | null
  contradictions: number
  corroborations: number
  repetitions: number
  disputed: number
}

/** What the list of topics is narrowed to; `words` are sought in labels. */
export type TopicFilter = { words?: string }

/** A page of the list begins after the topic `next` of the page before: it is ordered by label, then id. */
export type TopicPage = { topics: TopicInList[]; next: TopicRef | null }

/** A topic by what supports its claims: corroborations that are no repetition, and the voices behind them. */
export type SupportedTopic = TopicRef & {
  corroborations: number
  independent: number
  /** Whether it has more corroborations than were looked at: these are the newest. */
  more: boolean
  voices: VoiceCount
}

export type OriginInList = Origin & {
  /** At most COUNT_LIMIT + 1, and the articles those stand in. */
  claims: number
  articles: number
  /** A few of its claims, those recorded first. */
  firstClaims: { id: string; statement: string | null }[]
}

export type SourceInList = {
  id: string
  name: string
  homepage: string | null
  country: string | null
  kind: string | null
  note: string | null
  /** One per analyst who graded it; none means F, cannot be judged. */
  grades: { analyst: string; reliability: Reliability; reason: string }[]
  /** How many articles it has. */
  articles: number
  /** The newest of them. */
  latest: (ArticleRef & { claims: number })[]
}

/** Where a page of the list of sources begins: after the source of this name (names are unique). */
export type SourcePage = { sources: SourceInList[]; next: string | null }

/** A source as it is found by its name in a form. */
export type SourceToChoose = Named & { country: string | null; kind: string | null }

/** A passage around what was found; `hit` parts are what matched. */
export type Excerpt = { text: string; hit: boolean }[]
export type ArticleHit = { article: ArticleRef; excerpt: Excerpt }
/** What is shown of a claim that search found. */
export type ClaimFound = Pick<Claim, 'id' | 'article' | 'statement' | 'quotedFrom'>
export type ClaimHit = { claim: ClaimFound; excerpt: Excerpt }

/** A claim that another could be linked to. */
export type Candidate = {
  claim: Claim
  /** How many topics the two share. */
  shared: number
  /** The live link the pair has already. */
  linkId: string | null
}

/** How much stands in the record. */
export type Overview = {
  articles: number
  claims: number
  origins: number
  contradictions: number
  corroborations: number
  repetitions: number
  disputed: number
  neither: number
  /** Articles of which nobody has made a claim, at most COUNT_LIMIT + 1. */
  unread: number
}

/** One version of an article, without its text. */
export type VersionInList = {
  versionId: string
  number: number
  capturedAt: string
  capturedHow: string
  textSha256: string
  bytesSha256: string
  /** Whether its text was removed on demand. */
  takenDown: boolean
  /** Live claims anchored in it. */
  claims: number
}

/** How a claim was found again in a later version of its article. */
export type StoredRefinding = {
  versionId: string
  number: number
  outcome: RefindingOutcome
  /** The places proposed for its spans, in order; null of one for which there is none. */
  proposed: (FoundPlace | null)[] | null
  decision: RefindingDecision | null
  decidedAt: string | null
}

/** A change as a history tells it. */
export type ChangeInHistory = AuditEntry & {
  /** Of the reader's own changes: the later changes of the same record, newest first. */
  later: LaterChange[]
}
