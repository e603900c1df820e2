import { isDateBound } from './date-bounds'

/** What a search is narrowed to; absent means any. */
export type SearchNarrowing = {
  /** The source that published it, by id. */
  source?: string
  /**
   * Days, months or years (date-bounds.ts), both included, of when the article was published: by the earliest day its
   * date can mean, as lists are ordered.
   */
  publishedFrom?: string
  publishedTo?: string
}

export const NARROWING_DATES = ['publishedFrom', 'publishedTo'] as const

/** What an address narrows a search to, as it was typed; the wrong way round is turned. */
export function readNarrowing(asked: SearchNarrowing): {
  narrowing: SearchNarrowing
  /** Dates that are none: they narrow nothing. */
  unread: { name: (typeof NARROWING_DATES)[number]; value: string }[]
} {
  const unread = NARROWING_DATES.flatMap((name) => {
    const value = asked[name]
    return value && !isDateBound(value) ? [{ name, value }] : []
  })
  const [from, to] = NARROWING_DATES.map((name) => {
    const value = asked[name]
    return value && isDateBound(value) ? value : undefined
  })
  // Longer texts sort by where they begin.
  const isTurned = from !== undefined && to !== undefined && from > `${to}~`
  const [publishedFrom, publishedTo] = isTurned ? [to, from] : [from, to]
  return {
    narrowing: {
      ...(asked.source && { source: asked.source }),
      ...(publishedFrom && { publishedFrom }),
      ...(publishedTo && { publishedTo }),
    },
    unread,
  }
}

export const isNarrowed = (narrowing: SearchNarrowing): boolean => Object.keys(narrowing).length > 0

/** The address of a search. */
export function searchHref(typed: string, narrowing: SearchNarrowing = {}): string {
  return `/search?${new URLSearchParams({ q: typed, ...narrowing })}`
}
