import type { Basis } from '../claim-words'
import type { Named } from '../record'

/** A mark on a timeline: the time a claim speaks of, or the publication of an article. */
export type TimelineMark = {
  kind: 'CLAIM' | 'ARTICLE'
  /** Of the claim or the article. */
  id: string
  edtf: string
  /** On what the date rests; null where the record does not say. */
  basis: Basis | null
  /** How the claim puts the time; null for an article, or where it is not kept. */
  expression: string | null
  /** The claim's statement or, as long as it has none, its quote; the article's title. */
  text: string
  source: Named
}

/** No more marks than can be told apart in one drawing; what has more is counted by bins, or read part by part. */
export const MARKS_SHOWN = 100
