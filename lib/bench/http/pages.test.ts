import { expect, test } from 'vitest'
import { joinLoads, summariseLoad } from './pages'

test('loads of one page are joined by their time, not by the mean of their rates', () => {
  const slow = { times: [100, 100], rate: 10, failures: [], bytes: 20 }
  const fast = { times: [10, 10, 10, 10], rate: 100, failures: [], bytes: 40 }
  const joined = joinLoads([slow, fast])
  expect(joined.times).toHaveLength(6)
  // 2 in 0.2 s and 4 in 0.04 s.
  expect(joined.rate).toBeCloseTo(6 / 0.24)
  expect(summariseLoad(joined).bytes).toBe(10)
})
