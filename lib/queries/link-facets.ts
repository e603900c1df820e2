import 'server-only'
import type { LinkFacets } from '@/lib/domain/link-facets'
import type { LinkFilter, LinkView } from '@/lib/domain/link-filter'
import { work } from '@/lib/work/ask'
import { openRecord } from './record'

/**
 * How many links each value of each facet holds under a filter, whose topics and sources go by their ids. Who works blind
 * is sent no counts over many pairs.
 */
export async function loadFacets(
  view: LinkView,
  filter: LinkFilter,
  signal?: AbortSignal,
): Promise<LinkFacets> {
  const { actor } = await openRecord()
  if (actor?.blind) return {}
  return work().ask('facets', { view, filter, blindFor: null }, { signal })
}
