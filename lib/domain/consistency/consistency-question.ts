import type { Strength } from '../strength'

/** The strengths that can be taken in beside direct. */
export const ALSO = ['PARTIAL', 'APPARENT', 'BACKGROUND'] as const satisfies readonly Strength[]
export type Also = (typeof ALSO)[number]

/** What is asked for by these values, each once and in one order, so that the same question is asked in the same words. */
export const readAlso = (values: readonly string[]): Also[] =>
  ALSO.filter((strength) => values.includes(strength))

/** What a search for inconsistencies is asked: which strengths it takes beside direct, of the record or of one topic. */
export type ConsistencyQuestion = { also: readonly Also[]; topicId: string | null }

/** Most triples, and most pairs of each kind, that are listed; more are counted. */
export const MOST_LISTED = 5_000

/** Links by id, listed and counted: of triples the contradiction first; pairs that harden, within an article and along a chain. */
export type ConsistencyAnswer = {
  triples: { listed: [ac: string, ab: string, bc: string][]; total: number }
  within: { listed: string[]; total: number }
  along: { listed: string[]; total: number }
}

/** What a page of inconsistencies lists: triples, contradictions within an article, hardening within one and along chains. */
export const CONSISTENCY_LISTS = ['triples', 'within', 'hardening', 'chain'] as const
export type ConsistencyList = (typeof CONSISTENCY_LISTS)[number]

/**
 * How a search of the whole record stands. STALE: it was done, and the record changed since; NONE: nobody has asked for it, or
 * it was given up.
 */
export type SearchState =
  | { state: 'NONE' | 'DONE' | 'STALE' | 'FAILED' }
  /** `done`: 0 to 1. */
  | { state: 'RUNNING'; done: number }
