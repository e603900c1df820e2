import type { Aspect } from './aspect'
import type { Confidence, Independence } from './independence'
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
 * What a list of links is narrowed to; absent means any, and no list is empty. Ids are of the record. Values of one name
 * are alternatives, and the names must all hold; but of aspects every one that is named must be so. Strength,
 * independence, confidence, analyst and aspects are sought in one live assessment that has them all, of the verdict the
 * list is about.
 */
export type LinkFilter = {
  topic?: string[]
  /** Of either article. */
  source?: string[]
  /** Two sources, one on each side: their ids as `one~other`, in either order (PAIR_SEPARATOR). */
  pair?: string[]
  article?: string[]
  /** A place or an actor of either claim. */
  entity?: string[]
  /** Who assessed it. */
  analyst?: string[]
  scope?: Scope
  /** Only links to be looked at again, since a claim of theirs was changed or lost in a corrected text. */
  recheck?: 'open'
  /** Words in the statement, the quotes or the speaker of either claim, as they are typed into search. */
  q?: string
  /** Aspects on which the two claims agree. */
  agree?: Aspect[]
  /** Aspects on which they say other things that can both hold. */
  differ?: Aspect[]
  /** Aspects on which what they say cannot both hold. */
  conflict?: Aspect[]
  /** Aspects on which one of them says nothing. */
  silent?: Aspect[]
  strength?: Strength[]
  state?: LinkState[]
  independence?: Independence[]
  confidence?: Confidence[]
  /** Days, months or years (date-bounds.ts), both included: what the time of either claim can overlap. */
  eventFrom?: string
  eventTo?: string
  /** The same for when either article was published. */
  publishedFrom?: string
  publishedTo?: string
}

/** Stands between the two ids of a pair of sources; no id holds it. */
export const PAIR_SEPARATOR = '~'

/** How a list is ordered: newest assessed, strongest, most independent, or earliest event first; then newest assessed. */
export const LINK_SORTS = ['assessed', 'strength', 'independence', 'event'] as const
export type LinkSort = (typeof LINK_SORTS)[number]

/**
 * Where a page of a list begins (keyset): after the link assessed at this instant with this id, and in another order than
 * by assessment, which has this key in it.
 */
export type LinkCursor = { assessedAt: string; id: string; key?: number }

/** A filter offers its choices as a list up to so many; of more one is typed, since every page would carry them all. */
export const CHOICES_LISTED = 50

/** What a filter names, by the names of the record; of what the record does not hold nothing. */
export type ChosenNames = {
  topic: TopicRef[]
  source: Named[]
  /** The id as the filter has it. */
  pair: { id: string; sources: [Named, Named] }[]
  /** By their titles. */
  article: Named[]
  /** By their labels. */
  entity: Named[]
  analyst: Named[]
}

/** One page of a list of links, with what the list can be narrowed to. */
export type LinkPage = {
  /** What was asked for, with the ids of what was named otherwise. */
  filter: LinkFilter
  sort: LinkSort
  links: ListedLink[]
  next: LinkCursor | null
  /** How many the filter holds, at most COUNT_LIMIT + 1. */
  total: number
  /** Whether the words of `q` stand in more claims than were looked at, so that there may be more links. */
  cut: boolean
  /** What decides how many voices each link amounts to; null where the list does not count them. */
  facts: OriginFacts | null
  chosen: ChosenNames
  /** All there are, or of more than CHOICES_LISTED the chosen ones. */
  topics: { all: boolean; choices: TopicRef[] }
  sources: { all: boolean; choices: Named[] }
}
