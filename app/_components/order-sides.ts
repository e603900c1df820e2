import { compareClaims } from '@/lib/domain/reading-order'
import type { Claim } from '@/lib/domain/record'

/** Left and right of a pair, as they are read: what was published earlier first, then what stands earlier in the text. */
export function orderSides(a: Claim, b: Claim): [Claim, Claim] {
  return compareClaims(a, b) <= 0 ? [a, b] : [b, a]
}
