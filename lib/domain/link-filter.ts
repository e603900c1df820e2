import type { Aspect } from './aspect'
import type { Independence } from './independence'
import type { LinkState } from './link-words'
import type { ListedLink } from './listed-link'
import type { Named, OriginFacts, TopicRef } from './record'
import type { Strength } from './strength'

/**
 * Which list of links: by the kind that was found, the pairs on which analysts differ (whatever they say of them), or
 * those looked at and found to be neither.
 */
export const LINK_VIEWS = ['contradictions', 'corroborations', 'disputed', 'neither'] as const
export type LinkView = (typeof LINK_VIEWS)[number]

/** Links between two articles, or within one. */
export const SCOPES = ['across', 'within'] as const
export type Scope = (typeof SCOPES)[number]

/** A list is counted no further, so that it answers as fast however long it is; shown as "1,000+". */
export const COUNT_LIMIT = 1_000

/**
 * What a list of links is narrowed to; absent means any. Ids are of the record. Strength, independence and aspects are
 * sought in one live assessment that has them all, of the verdict the list is about.
 */
export type LinkFilter = {
  topic?: string
  source?: string
  article?: string
  strength?: Strength
  state?: LinkState
  independence?: Independence
  /** An aspect on which the two claims agree. */
  agree?: Aspect
  /** An aspect on which they differ or conflict. */
  differ?: Aspect
  scope?: Scope
  /** Only links to be looked at again, since a claim of theirs was changed or lost in a corrected text. */
  recheck?: 'open'
}

/** Where a page of a list begins: after the link assessed at this instant with this id (keyset, newest first). */
export type LinkCursor = { assessedAt: string; id: string }

/** A filter offers its choices as a list up to so many; of more one is typed, since every page would carry them all. */
export const CHOICES_LISTED = 50

/** One page of a list of links, with what the list can be narrowed to. */
export type LinkPage = {
  /** What was asked for, with the ids of what was named otherwise. */
  filter: LinkFilter
  links: ListedLink[]
  next: LinkCursor | null
  /** How many the filter holds, at most COUNT_LIMIT + 1. */
  total: number
  /** What decides how many voices each link amounts to; null where the list does not count them. */
  facts: OriginFacts | null
  /** All there are, or of more than CHOICES_LISTED the chosen one, where the record holds it. */
  topics: { all: boolean; choices: TopicRef[] }
  sources: { all: boolean; choices: Named[] }
}
