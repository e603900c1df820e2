import type { Search } from '@/app/_components/read-filter'
import { MOST_COLUMNS } from '@/lib/domain/topic-columns'

/** What the address of a topic's table asks for: claims as columns, only rows that differ, and where its articles begin. */
export type TableAddress = { columns: string[]; onlyDiffering: boolean; from: number }

/** Reads `?column=CLAIM&column=CLAIM&rows=differing&from=40`; what it asks for beyond that is left out. */
export function readTableAddress({ column, rows, from }: Search): TableAddress {
  const start = Number(from)
  return {
    columns: [...new Set([column ?? []].flat())].filter((id) => id !== '').slice(0, MOST_COLUMNS),
    onlyDiffering: [rows].flat().includes('differing'),
    from: Number.isSafeInteger(start) && start > 0 ? start : 0,
  }
}

/** The address that asks for a part of this table, or for another choice of it. */
export function tableHref(topicId: string, { columns, onlyDiffering, from }: TableAddress): string {
  const query = new URLSearchParams(columns.map((id) => ['column', id]))
  if (onlyDiffering) query.set('rows', 'differing')
  if (from > 0) query.set('from', String(from))
  const path = `/topics/${topicId}/table`
  return query.size > 0 ? `${path}?${query}` : path
}
