import 'server-only'
import { type AskedLinks, readLinkAddress } from '@/lib/domain/link-address'
import type { LinkPage, LinkView } from '@/lib/domain/link-filter'
import type { SavedViewRecord } from '@/lib/domain/versioned-record'
import { loadSaved } from './changes'
import { loadLinks } from './links'
import { loadSavedViews } from './saved-views'
import { loadTypedNames } from './typed-names'

export type Browsed = Pick<AskedLinks, 'after' | 'unread'> & {
  view: LinkView
  loaded: LinkPage
  /** The views of this list that stand. */
  saved: SavedViewRecord[]
  /** What was just changed, where the address names it. */
  change: Awaited<ReturnType<typeof loadSaved>>
}

/** A list of links as its address asks for it, with the views of it that were saved. */
export async function loadBrowsed(view: LinkView, address: URLSearchParams): Promise<Browsed> {
  const { filter: asked, sort, after, unread } = readLinkAddress(address)
  const filter = await loadTypedNames(asked)
  const [loaded, saved, change] = await Promise.all([
    loadLinks(view, filter, sort, after),
    loadSavedViews(view),
    loadSaved(address.get('saved') ?? undefined),
  ])
  return { view, loaded, after, unread, saved, change }
}
