import 'server-only'
import type { LinkFacets } from '@/lib/domain/link-facets'
import type { LinkFilter, LinkView } from '@/lib/domain/link-filter'
import { work } from '@/lib/work/ask'
import { openRecord } from './record'

/**
 * How many links each value of each facet holds under a filter, whose topics and sources go by their ids. Of who works
 * blind only the links that they have assessed are counted.
 */
export async function loadFacets(
  view: LinkView,
  filter: LinkFilter,
  signal?: AbortSignal,
): Promise<LinkFacets> {
  const { actor } = await openRecord()
  return work().ask('facets', { view, filter, blindFor: actor?.blind ? actor.id : null }, { signal })
}
