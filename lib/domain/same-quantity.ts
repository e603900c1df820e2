import type { Quantity } from './record'
import { foldWords, holdsWords } from './same-words'

/**
 * Do two figures say the same? By value where both were read, and then in the same unit: 60 militants are 60 ISIS
 * militants, 1000 children are not 1000 women. A unit the record does not give speaks against nothing. Figures that
 * were not read ("dozens") are compared by their words.
 */
export function sameQuantity(x: Quantity, y: Quantity): boolean {
  if (x.value === null || y.value === null) return foldWords(x.text) === foldWords(y.text)
  return x.value === y.value && (!x.unit || !y.unit || holdsWords(x.unit, y.unit))
}
