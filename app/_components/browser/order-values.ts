import { pickFitting, wordsOf } from '@/lib/domain/found-record'
import type { FacetValue } from '@/lib/domain/link-facets'

export type NamedValue = { value: string; label: string }
export type CountedValue = NamedValue & { count: number | null }

/** As many names as stand in their own order, where a reader finds one by its letter; more stand by how many links they hold. */
const FEW = 12

type Known = {
  /** Names known with the page: all of the record's, or those chosen. */
  listed: readonly NamedValue[]
  /** Whether `listed` is all of them. */
  all: boolean
  /** What was counted, most first; null while it is not known. */
  counted: readonly FacetValue[] | null
  /** What the record holds for what is typed. */
  found: readonly NamedValue[]
  typed: string
  /** What stands first whatever it holds: what was chosen when the page came. */
  pinned?: readonly string[]
}

/** The values of a name that are offered, in order, each once; only those that fit what is typed. */
export function orderValues({ listed, all, counted, found, typed, pinned = [] }: Known): CountedValue[] {
  const fixed = all && listed.length <= FEW
  const inOrder = fixed ? [...listed, ...(counted ?? [])] : [...(counted ?? []), ...listed]
  const isPinned = ({ value }: NamedValue) => pinned.includes(value)
  const offered = unique(fixed ? inOrder : [...inOrder.filter(isPinned), ...inOrder])
  const words = wordsOf(typed)
  const fitting =
    words.length === 0
      ? offered
      : unique([...pickFitting(offered, ({ label }) => label, words, offered.length), ...found])
  const counts = new Map(counted?.map(({ value, count }) => [value, count]))
  // What was not counted among the first may hold links; of what is listed whole the rest hold none.
  const uncounted = counted !== null && all ? 0 : null
  return fitting.map(({ value, label }) => ({ value, label, count: counts.get(value) ?? uncounted }))
}

function unique(values: readonly NamedValue[]): NamedValue[] {
  const known = new Set<string>()
  return values.filter(({ value }) => !known.has(value) && known.add(value))
}
