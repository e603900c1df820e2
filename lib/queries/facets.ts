import 'server-only'
import type { LinkFacets } from '@/lib/domain/link-facets'
import type { LinkFilter, LinkView } from '@/lib/domain/link-filter'
import { openRecord } from './record'

export async function loadFacets(_view: LinkView, _filter: LinkFilter): Promise<LinkFacets> {
  await openRecord()
  return {}
}
