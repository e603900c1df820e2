import { expect, test } from 'vitest'
import { describeQuantity } from './quantity-words'

const silent = { unit: null, qualifier: null, scope: null }

test.each([
  [{ text: 'dozens', ...silent }, '“dozens”'],
  [{ ...silent, text: '60', unit: 'militants' }, '“60” militants'],
  [{ ...silent, text: '60 militants', unit: 'militants' }, '“60 militants”'],
  [{ ...silent, text: '60', qualifier: 'about' }, '“60” (about)'],
  [
    { text: '60', unit: 'militants', qualifier: 'about', scope: 'in 2023' },
    '“60” militants (about; in 2023)',
  ],
])('%j reads %s', (quantity, words) => {
  expect(describeQuantity(quantity)).toBe(words)
})
