import type { Credibility, Membership, Reliability } from './origin-words'
import type { Instant, Named, OriginRef, Topic } from './record'

/**
 * The records an analyst edits, as the audit keeps them in `before` and `after`: everything an edit can change, with
 * the version that is compared on save. References carry the label they had then, so that a history can be read.
 */
type Versioned = { version: number; retractedAt: Instant | null }

export type SourceRecord = Versioned & {
  id: string
  name: string
  homepage: string | null
  country: string | null
  kind: string | null
  note: string | null
}

export type OriginRecord = Versioned &
  OriginRef & {
    kindNote: string | null
    basis: string | null
    restsOn: { id: string; label: string; certainty: Membership; why: string }[]
  }

export type ClusterMemberRef = { id: string; label: string; certainty: Membership }

export type ClusterRecord = Versioned & {
  id: string
  label: string | null
  note: string
  members: ClusterMemberRef[]
}

export type TopicRecord = Versioned & Topic

export type EntityRecord = Versioned & {
  id: string
  label: string
  aliases: string[]
  /** Which name an article uses for it. */
  mentions: { articleId: string; name: string }[]
}

/** One analyst's grade of a source: its reliability, A to F. */
export type SourceGradeRecord = Versioned & {
  id: string
  sourceId: string
  analyst: Named
  reliability: Reliability
  reason: string
  gradedAt: Instant
}

/** One analyst's grade of a claim: its credibility, 1 to 6. */
export type ClaimGradeRecord = Versioned & {
  id: string
  claimId: string
  analyst: Named
  credibility: Credibility
  reason: string
  gradedAt: Instant
}

/** One analyst's mark that an article is silent on a topic: which version of it was read, by its number, and when. */
export type SilenceRecord = Versioned & {
  id: string
  articleId: string
  /** The article's title. */
  article: string
  topicId: string
  /** The topic's label. */
  topic: string
  analyst: Named
  versionId: string
  versionRead: number
  note: string | null
  markedAt: Instant
}
