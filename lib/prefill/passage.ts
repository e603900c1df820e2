import type { Claim, OriginRef, TopicRef } from '@/lib/domain/record'

/** A thing of the record that texts name, with every name it is known by. */
export type NamedEntity = { id: string; label: string; aliases: string[] }

/**
 * What the rules read: the words selected for a claim, the whole text they stand in, and what the record knows of it.
 * Offsets are UTF-16 code units into `text`, end exclusive.
 */
export type Passage = {
  text: string
  /** BCP 47, such as “en” or “en-GB”. Rules made of English words are silent for every other language. */
  language: string
  /** The article's date of publication, from which relative dates are counted. */
  published: { edtf: string }
  /** In any order; the first is the head. Spans that do not fit the text are cut to it. */
  spans: { start: number; end: number }[]
  sourceName: string
  author: string | null
  entities: NamedEntity[]
  origins: OriginRef[]
  topics: TopicRef[]
  /** The claims already made from this article. */
  neighbours: Claim[]
}
