import type { ListedClaim } from './listed-link'

/** By code unit, as ids are ordered everywhere: no locale, so the same on every machine. */
export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}

/** Articles by earliest day of publication, then id. */
export function compareArticles(
  x: { publishedFrom: string; id: string },
  y: { publishedFrom: string; id: string },
): number {
  return compareText(x.publishedFrom, y.publishedFrom) || compareText(x.id, y.id)
}

/** Claims as they are read: by article, then by the place of their head, then id. */
export function compareClaims(x: ListedClaim, y: ListedClaim): number {
  return (
    compareArticles(x.article, y.article) ||
    (x.spans[0]?.start ?? 0) - (y.spans[0]?.start ?? 0) ||
    compareText(x.id, y.id)
  )
}
