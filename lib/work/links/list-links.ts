import type { Database } from 'better-sqlite3'
import { LINK_ID_SQL } from '@/lib/db/held-sql'
import { COUNT_LIMIT, type LinkCursor, type LinkSort } from '@/lib/domain/link-filter'
import type { HeldRecord } from '../held/held-record'
import { isJudgedSo, type LinksMeant, type Prepared, prepare } from './question'
import { type SortKey, sortKey } from './sort-key'

export type PageAsked = LinksMeant & { sort: LinkSort; after: LinkCursor | null; size: number }

export type PageFound = {
  /** In their order. */
  ids: string[]
  /** Where the next page begins; null on the last. */
  next: LinkCursor | null
  /** How many the filter holds, at most COUNT_LIMIT + 1. */
  total: number
  /** Whether words stand in more claims than were looked at. */
  cut: boolean
}

/** One page of a list of links by their ids, under any filter and in any order. */
export function listLinks(record: Database, held: HeldRecord, asked: PageAsked): PageFound {
  const prepared = prepare(record, held, asked)
  const isMeant = meant(held, prepared)
  const key = sortKey(held, asked.sort, prepared.judged)
  const { links, total } = key === null ? inOrder(held, asked, isMeant) : byKey(held, asked, isMeant, key)
  const page = links.slice(0, asked.size)
  const idOf = record.prepare<[number], string>(LINK_ID_SQL).pluck()
  const ids = page.map((link) => idOf.get(link) ?? '')
  const last = page.at(-1)
  const next =
    links.length > asked.size && last !== undefined ? cursorAt(held, last, ids.at(-1) ?? '', key) : null
  return { ids, next, total: Math.min(total, COUNT_LIMIT + 1), cut: prepared.cut }
}

function cursorAt({ links }: HeldRecord, link: number, id: string, key: SortKey): LinkCursor {
  const assessedAt = new Date(links.instants[link] ?? 0).toISOString()
  return key === null ? { assessedAt, id } : { assessedAt, id, key: key(link) }
}

/** All tests as one, the cheapest and strictest first. */
function meant(held: HeldRecord, { always, placed, judged }: Prepared): (link: number) => boolean {
  const tests = [...always, ...Object.values(placed)]
  if (judged.isAsked) tests.push((link) => isJudgedSo(held, judged, link))
  return (link) => {
    for (const test of tests) if (!test(link)) return false
    return true
  }
}

type Found = { links: number[]; total: number }
type IsMeant = (link: number) => boolean

/** In the order in which all are held: counted from the first on, and read from the cursor on. */
function inOrder({ order }: HeldRecord, { after, size }: PageAsked, isMeant: IsMeant): Found {
  const begins = placeAfter(order, after)
  const found: number[] = []
  let total = 0
  let at = 0
  for (; at < order.length && total <= COUNT_LIMIT; at++) {
    const link = order.links[at] ?? 0
    if (!isMeant(link)) continue
    total += 1
    if (at >= begins && found.length <= size) found.push(link)
  }
  for (at = Math.max(at, begins); at < order.length && found.length <= size; at++) {
    const link = order.links[at] ?? 0
    if (isMeant(link)) found.push(link)
  }
  return { links: found, total }
}

/** By a key, and of one key in the order in which all are held: the first of them are kept while all are gone through. */
function byKey(
  { order }: HeldRecord,
  { after, size }: PageAsked,
  isMeant: IsMeant,
  key: (link: number) => number,
): Found {
  const begins = placeAfter(order, after)
  const afterKey = after?.key ?? -1
  const kept: { link: number; key: number }[] = []
  let total = 0
  for (let at = 0; at < order.length; at++) {
    const link = order.links[at] ?? 0
    if (!isMeant(link)) continue
    total += 1
    const own = key(link)
    if (own < afterKey || (own === afterKey && at < begins)) continue
    const worst = kept[size]
    if (worst && worst.key <= own) continue
    // What has the same key came earlier and stays before it.
    let place = kept.length
    while (place > 0 && (kept[place - 1]?.key ?? 0) > own) place -= 1
    kept.splice(place, 0, { link, key: own })
    if (kept.length > size + 1) kept.pop()
  }
  return { links: kept.map(({ link }) => link), total }
}

/** How many links come before the first of a page. */
function placeAfter(order: HeldRecord['order'], after: LinkCursor | null): number {
  const at = Date.parse(after?.assessedAt ?? '')
  // An address may say anything; one that names no instant begins at the first.
  if (!after || Number.isNaN(at)) return 0
  // The link itself may stand there still, or have gone.
  return order.before({ at, id: `${after.id}\0` })
}
