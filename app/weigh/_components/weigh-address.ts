import type { Search } from '@/app/_components/read-filter'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { MOST_TAKEN, TAKEABLE, type Takeable } from '@/lib/domain/weigh/weigh-choice'
import { WEIGH_LISTS, type WeighList } from '@/lib/domain/weigh/weigh-question'

/** What the address says: what is taken away, which list is open, what is looked for. */
export type WeighAddress = Record<Takeable, string[]> & {
  likely: boolean
  /** Null for the first that is not empty. */
  list: WeighList | null
  page: number
  q: string
  topic: string | null
}

export function readWeigh(search: Search): WeighAddress {
  const all = (name: string) => [...new Set([search[name] ?? []].flat().filter(Boolean))].slice(0, MOST_TAKEN)
  const [page = '1'] = all('page')
  return {
    source: all('source'),
    origin: all('origin'),
    cluster: all('cluster'),
    likely: all('likely').includes('yes'),
    list: WEIGH_LISTS.find((list) => list === all('show')[0]) ?? null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    q: (all('q')[0] ?? '').trim().slice(0, SEARCH_LENGTH).toWellFormed(),
    topic: all('topic')[0] ?? null,
  }
}

/** The address of what is weighed; a change of what is taken away, or of the list, begins at its first page. */
export function weighHref(said: WeighAddress, change: Partial<WeighAddress> = {}): string {
  const { likely, list, page, q, topic, ...taken } = { ...said, page: 1, q: '', ...change }
  const query = new URLSearchParams()
  for (const kind of TAKEABLE) for (const id of taken[kind]) query.append(kind, id)
  if (likely) query.set('likely', 'yes')
  if (topic) query.set('topic', topic)
  if (list) query.set('show', list)
  if (page > 1) query.set('page', String(page))
  if (q) query.set('q', q)
  return query.size > 0 ? `/weigh?${query}` : '/weigh'
}

/** The same without something, or with something more. */
export function toggleTaken(said: WeighAddress, kind: Takeable, id: string): string {
  const ids = said[kind]
  return weighHref(said, { [kind]: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] })
}
