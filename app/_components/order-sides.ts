import type { Claim } from '@/lib/domain/record'

/** Left and right of a pair: what was published earlier first, then what stands earlier in the text. */
export function orderSides(a: Claim, b: Claim): [Claim, Claim] {
  return compareSides(a, b) <= 0 ? [a, b] : [b, a]
}

function compareSides(a: Claim, b: Claim): number {
  if (a.article.publishedFrom !== b.article.publishedFrom) {
    return a.article.publishedFrom < b.article.publishedFrom ? -1 : 1
  }
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1
  return (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
}
