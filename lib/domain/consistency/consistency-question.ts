import type { Strength } from '../strength'

/** What a search of the record for inconsistencies is asked: which strengths it takes beside direct, of which topic. */
export type ConsistencyQuestion = { also: readonly Strength[]; topicId: string | null }

/** The strengths that can be taken in beside direct. */
export const ALSO = ['PARTIAL', 'APPARENT', 'BACKGROUND'] as const satisfies readonly Strength[]

/** Most triples that are listed; more are counted. */
export const MOST_TRIPLES = 10_000

/** Links by id: of triples the contradiction first; of hardening the pairs within an article and those along a chain. */
export type ConsistencyAnswer = {
  triples: [ac: string, ab: string, bc: string][]
  total: number
  within: string[]
  along: string[]
}

/** What a consistency page lists. */
export const CONSISTENCY_LISTS = ['triples', 'within', 'hardening', 'chain'] as const
export type ConsistencyList = (typeof CONSISTENCY_LISTS)[number]
