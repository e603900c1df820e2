import type { Assessment, Claim, Ruling } from '../record'

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

/** Claims by article, then by the place of their head, then id. */
export function compareClaims(x: Claim, y: Claim): number {
  return (
    compareArticles(x.article, y.article) ||
    (x.spans[0]?.start ?? 0) - (y.spans[0]?.start ?? 0) ||
    compareText(x.id, y.id)
  )
}

export function compareIds(x: { id: string }, y: { id: string }): number {
  return compareText(x.id, y.id)
}

export function compareAssessments(x: Assessment, y: Assessment): number {
  return compareText(x.assessedAt, y.assessedAt) || compareText(x.id, y.id)
}

export function compareRulings(x: Ruling, y: Ruling): number {
  return compareText(x.ruledAt, y.ruledAt) || compareText(x.id, y.id)
}
