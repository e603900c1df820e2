import { MAP_ORDERS, type MapAsked } from '@/lib/domain/silence-map'

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/
type Search = Record<string, string | string[] | undefined>

/** What an address asks of the silence map. What it says in words unknown here is left out; a topic or source may be named. */
export function readMapAddress(search: Search): MapAsked {
  const one = (name: string) => [search[name]].flat()[0]?.trim() || undefined
  const id = (name: string) => (ID.test(one(name) ?? '') ? one(name) : undefined)
  return {
    ...{ topic: one('topic'), source: one('source'), article: id('article'), claim: id('claim') },
    order: MAP_ORDERS.find((order) => order === one('order')) ?? 'published',
    ...{ after: id('after'), topicsAfter: id('topicsAfter') },
  }
}

/** The address of a map, or of a part of it. */
export function mapHref({ order, ...asked }: Partial<MapAsked>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  if (order && order !== 'published') query.set('order', order)
  return query.size > 0 ? `/silence?${query}` : '/silence'
}
