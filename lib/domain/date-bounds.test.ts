import { expect, test } from 'vitest'
import { firstDayOf, isDateBound, lastDayOf } from './date-bounds'

test.each([
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-05', '2016-05-01', '2016-05-31'],
  ['2016-05-06', '2016-05-06', '2016-05-06'],
])('%s reaches from %s to %s', (bound, first, last) => {
  expect(isDateBound(bound)).toBe(true)
  expect([firstDayOf(bound), lastDayOf(bound)]).toEqual([first, last])
})

test('a month of thirty days ends before the next one begins', () => {
  expect(lastDayOf('2016-06') >= '2016-06-30' && lastDayOf('2016-06') < firstDayOf('2016-07')).toBe(true)
})

test.each(['', '16', '2016-', '2016-13', '2016-00', '2016-05-32', '2016/2017', '2016-05-06T12', 'May 2016'])(
  '%j is no day, month or year',
  (text) => expect(isDateBound(text)).toBe(false),
)
