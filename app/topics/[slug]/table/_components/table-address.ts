import type { Search } from '@/app/_components/read-filter'
import { type ArticlePlace, MOST_COLUMNS } from '@/lib/domain/topic-columns'

/** What the address of a topic's table asks for: claims as columns, only rows that differ, and after which article it begins. */
export type TableAddress = { columns: string[]; onlyDiffering: boolean; after: ArticlePlace | null }

/** Reads `?column=CLAIM&column=CLAIM&rows=differing&after=DATE~ARTICLE`; what it asks for beyond that is left out. */
export function readTableAddress({ column, rows, after }: Search): TableAddress {
  const [, publishedFrom, id] = /^([^~]+)~(.+)$/.exec([after].flat()[0] ?? '') ?? []
  return {
    columns: [...new Set([column ?? []].flat())].filter((id) => id !== '').slice(0, MOST_COLUMNS),
    onlyDiffering: [rows].flat().includes('differing'),
    after: publishedFrom && id ? { publishedFrom, id } : null,
  }
}

/** The address that asks for a part of this table, or for another choice of it. */
export function tableHref(topicId: string, { columns, onlyDiffering, after }: TableAddress): string {
  const query = new URLSearchParams(columns.map((id) => ['column', id]))
  if (onlyDiffering) query.set('rows', 'differing')
  if (after) query.set('after', writePlace(after))
  const path = `/topics/${topicId}/table`
  return query.size > 0 ? `${path}?${query}` : path
}

/** An article's place as the address gives it. */
export const writePlace = ({ publishedFrom, id }: ArticlePlace) => `${publishedFrom}~${id}`
