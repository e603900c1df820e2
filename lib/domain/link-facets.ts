import type { LinkFilter } from './link-filter'

/** What links are counted by: names of a filter whose values can be listed. */
export const FACET_NAMES = [
  'topic',
  'source',
  'pair',
  'article',
  'scope',
  'entity',
  'agree',
  'differ',
  'conflict',
  'silent',
  'strength',
  'state',
  'independence',
  'confidence',
  'analyst',
  'recheck',
] as const satisfies readonly (keyof LinkFilter)[]
export type FacetName = (typeof FACET_NAMES)[number]

/** How many values are listed of a facet that is named by the record, and of a pair; what is chosen comes beside them. */
export const FACET_VALUES = 50

/** One value of a facet, as an address and as a reader names it; how many links at most COUNT_LIMIT + 1. */
export type FacetValue = { value: string; label: string; count: number }

/**
 * How many links each value of a facet holds, most first, under what the other names of a filter say: what is chosen of
 * a facet is left out of its own counts, since another value would be added to it. Aspects must all be so, and each is
 * counted with what is chosen. Values without links are left out, except those chosen.
 */
export type LinkFacets = Partial<Record<FacetName, FacetValue[]>>
