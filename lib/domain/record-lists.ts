import type { Reliability } from './origin-words'
import type { ArticleRef, Claim, Origin, Topic } from './record'

/**
 * The shapes of lists and finds: a record with what a row shows of it. Counts leave retracted records out; a
 * contradiction or corroboration counts once assessed or settled, a disputed link as disputed alone.
 */
export type ArticleInList = ArticleRef & {
  language: string
  genre: string | null
  claims: number
  contradictions: number
  corroborations: number
  disputed: number
}

export type TopicInList = Topic & {
  claims: number
  articles: number
  contradictions: number
  corroborations: number
  disputed: number
}

export type OriginInList = Origin & {
  claims: number
  articles: number
  /** The first of its claims, by id. */
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
  articles: (ArticleRef & { claims: number })[]
}

/** A passage around what was found; `hit` parts are what matched. */
export type Excerpt = { text: string; hit: boolean }[]
export type ArticleHit = { article: ArticleRef; excerpt: Excerpt }
export type ClaimHit = { claim: Claim; excerpt: Excerpt }

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
}
