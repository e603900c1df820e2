import type { Search } from '@/app/_components/read-filter'
import {
  type Also,
  CONSISTENCY_LISTS,
  type ConsistencyList,
  readAlso,
} from '@/lib/domain/consistency/consistency-question'

export type ConsistencyAddress = { also: Also[]; list: ConsistencyList; page: number }

export function readConsistency(search: Search): ConsistencyAddress {
  const all = (name: string) => [search[name] ?? []].flat()
  const [page = '1'] = all('page')
  return {
    also: readAlso(all('also').map((value) => value.toUpperCase())),
    list: CONSISTENCY_LISTS.find((list) => list === all('show')[0]) ?? 'triples',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

/** @param path of the page: of the whole record, or of a topic */
export function consistencyHref(
  path: string,
  said: ConsistencyAddress,
  change: Partial<ConsistencyAddress> = {},
): string {
  const { also, list, page } = { ...said, page: 1, ...change }
  const query = new URLSearchParams()
  for (const strength of also) query.append('also', strength)
  if (list !== 'triples') query.set('show', list)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${path}?${query}` : path
}
