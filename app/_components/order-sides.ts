import type { ListedClaim } from '@/lib/domain/listed-link'
import { compareClaims } from '@/lib/domain/reading-order'

/** Left and right of a pair, as they are read: what was published earlier first, then what stands earlier in the text. */
export function orderSides<C extends ListedClaim>(a: C, b: C): [C, C] {
  return compareClaims(a, b) <= 0 ? [a, b] : [b, a]
}
