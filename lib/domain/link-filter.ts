import type { Independence } from './independence'
import type { LinkState } from './link-words'
import type { Link, Named, OriginFacts } from './record'
import type { Strength } from './strength'

/** Which list of links: by the kind that was found, or the pairs looked at and found to be neither. */
export const LINK_VIEWS = ['contradictions', 'corroborations', 'neither'] as const
export type LinkView = (typeof LINK_VIEWS)[number]

/** Links between two articles, or within one. */
export const SCOPES = ['across', 'within'] as const
export type Scope = (typeof SCOPES)[number]

/** What a list of links is narrowed to; absent means any. Ids are of the record. */
export type LinkFilter = {
  topic?: string
  source?: string
  article?: string
  strength?: Strength
  state?: LinkState
  independence?: Independence
  scope?: Scope
}

/** Where a page of a list begins: after the link assessed at this instant with this id (keyset, newest first). */
export type LinkCursor = { assessedAt: string; id: string }

/** One page of a list of links, with what the list can be narrowed to. */
export type LinkPage = {
  links: Link[]
  next: LinkCursor | null
  /** How many the filter holds, at most 1,001: show 1,000+ past that. */
  total: number
  /** What decides how many voices each link amounts to. */
  facts: OriginFacts
  topics: { id: string; label: string }[]
  sources: Named[]
}
