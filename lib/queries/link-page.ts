import 'server-only'
import type { PrismaClient } from '@/lib/db/client'
import { listedFilter } from '@/lib/db/link-page'
import { countLinks, getListedLinks, LINK_PAGE, listLinks } from '@/lib/db/links'
import { getNamed } from '@/lib/db/named-records'
import {
  type LinkCursor,
  type LinkFilter,
  type LinkPage,
  type LinkSort,
  type LinkView,
  PAIR_SEPARATOR,
} from '@/lib/domain/link-filter'
import type { Named } from '@/lib/domain/record'
import { work } from '@/lib/work/ask'
import type { openRecord } from './record'

/** Where an index holds the list in its order it is read along that; anything else is asked of the worker. */
export async function listPage(
  { db, actor }: Awaited<ReturnType<typeof openRecord>>,
  view: LinkView,
  filter: LinkFilter,
  { sort, after }: { sort: LinkSort; after: LinkCursor | null },
): Promise<Pick<LinkPage, 'links' | 'next' | 'total' | 'cut'>> {
  // Started with the first list, so that it is ready by the time somebody narrows one.
  const worker = work()
  const listed = sort === 'assessed' ? listedFilter(filter) : null
  if (listed) {
    const [page, total] = await Promise.all([
      listLinks(db, view, listed, after),
      countLinks(db, view, listed),
    ])
    return { ...page, total, cut: false }
  }
  const blindFor = actor?.blind ? actor.id : null
  const asked = { view, filter, sort, after, size: LINK_PAGE, blindFor }
  const { ids, ...found } = await worker.ask('links', asked)
  return { ...found, links: await getListedLinks(db, ids) }
}

/** The names of what a filter names, topics and sources aside. */
export async function nameChosen(db: PrismaClient, filter: LinkFilter) {
  const pairs = (filter.pair ?? []).map((id) => ({ id, ends: id.split(PAIR_SEPARATOR) }))
  const [article, entity, analyst, ends] = await Promise.all([
    getNamed(db, 'article', filter.article ?? []),
    getNamed(db, 'entity', filter.entity ?? []),
    getNamed(db, 'analyst', filter.analyst ?? []),
    getNamed(db, 'source', [...new Set(pairs.flatMap((pair) => pair.ends))]),
  ])
  const sourceOf = new Map(ends.map((source) => [source.id, source]))
  const pair = pairs.flatMap(({ id, ends: [one, other] }) => {
    const sources = [sourceOf.get(one ?? ''), sourceOf.get(other ?? '')] as const
    return sources[0] && sources[1] ? [{ id, sources: [sources[0], sources[1]] as [Named, Named] }] : []
  })
  return { pair, article, entity, analyst }
}
