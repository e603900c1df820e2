import { expect, test } from 'vitest'
import { percentile } from './percentiles'

test.each([
  [[5], 0.95, 5],
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => 100 - index), 0.95, 95],
  [Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
])('of %j the share %d does not exceed %d', (samples, share, value) => {
  expect(percentile(samples, share)).toBe(value)
})
