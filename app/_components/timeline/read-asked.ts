import type { Search } from '@/app/_components/read-filter'

/** What an address asks of a timeline: `from` and `to` a year, month or day, `mark` the number to begin at. */
export function readAsked(search: Search): { from?: string; to?: string; mark?: string } {
  const one = (value: Search[string]) => (Array.isArray(value) ? value[0] : value)
  return { from: one(search.from), to: one(search.to), mark: one(search.mark) }
}
