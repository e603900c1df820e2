import { expect, test } from 'vitest'
import { describeAlpha, describeShare } from './agreement-words'

test.each([
  [0.743, '0.74'],
  [1, '1.00'],
  [0, '0.00'],
  [-0.001, '0.00'],
  [-0.25, '−0.25'],
  ['TOO_FEW', 'too few to say, fewer than 10'],
  ['ONE_VERDICT', 'not to be said: one verdict throughout'],
] as const)('alpha %s is %s', (alpha, words) => {
  expect(describeAlpha(alpha)).toBe(words)
})

test.each([
  [8, 10, '8 of 10 (80 %)'],
  [1, 3, '1 of 3 (33 %)'],
  [0, 0, '0 of 0'],
])('%i of %i', (part, whole, words) => {
  expect(describeShare(part, whole)).toBe(words)
})
