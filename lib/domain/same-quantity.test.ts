import { expect, test } from 'vitest'
import type { Quantity } from './record'
import { sameQuantity } from './same-quantity'

const of = (text: string, value: number | null, unit: string | null): Quantity => ({
  text,
  value,
  unit,
  qualifier: null,
  scope: null,
})

test.each<[Quantity, Quantity, boolean]>([
  [of('60', 60, 'militants'), of('60', 60, 'ISIS militants'), true],
  [of('60', 60, 'Militants'), of('sixty', 60, 'militants'), true],
  [of('60', 60, null), of('60', 60, 'ISIS militants'), true],
  [of('60', 60, ''), of('60', 60, 'ISIS militants'), true],
  [of('1000', 1000, 'children'), of('1000', 1000, 'women'), false],
  // Part of a word is no word of it.
  [of('1000', 1000, 'men'), of('1000', 1000, 'women'), false],
  [of('60', 60, 'militants'), of('61', 61, 'militants'), false],
  [of('dozens', null, 'units'), of('Dozens', null, 'units'), true],
  [of('dozens', null, 'units'), of('24', 24, 'units'), false],
])('%j and %j: %s, whichever comes first', (x, y, same) => {
  expect(sameQuantity(x, y)).toBe(same)
  expect(sameQuantity(y, x)).toBe(same)
})
