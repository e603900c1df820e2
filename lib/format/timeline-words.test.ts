import { expect, test } from 'vitest'
import { cappedCount } from './count-words'
import { describeBin, describeMark, describeMarkCount, describeWindow } from './timeline-words'

test('a count says no more than a thousand and more', () => {
  expect([0, 999, 1_000, 1_001, 200_000].map(cappedCount)).toEqual(['0', '999', '1,000', '1,000+', '1,000+'])
})

test.each([
  ['2016-01-01', '2016-12-31', '2016', '2016'],
  ['2016-05-01', '2016-05-31', 'May 2016', 'May 2016'],
  ['2010-01-01', '2019-12-31', 'between 2010 and 2019', '2010s'],
  ['2016-05-13', '2016-05-13', '13 May 2016', '13 May 2016'],
  ['2015-12-30', '2016-01-02', 'between 30 December 2015 and 2 January 2016', null],
])('from %s to %s', (from, to, window, bin) => {
  expect(describeWindow({ from, to })).toBe(window)
  expect(describeBin({ from, to })).toBe(bin ?? window)
})

test('claims and publications are counted apart', () => {
  expect(describeMarkCount({ claims: 1, articles: 0 })).toBe('1 claim')
  expect(describeMarkCount({ claims: 1_500, articles: 2 })).toBe('1,000+ claims, 2 publications')
  expect(describeMarkCount({ claims: 0, articles: 0 })).toBe('nothing')
})

test('a mark says its kind, its basis and its uncertainty; a date without a basis is not told as stated', () => {
  const mark = {
    id: '1',
    edtf: '2019-11~',
    expression: null,
    text: 'It fell.',
    source: { id: 's', name: 'Riddle' },
  }
  expect(describeMark({ ...mark, kind: 'CLAIM', basis: null }, 7)).toBe(
    '7. Claim, time basis not given: about November 2019. It fell. (Riddle)',
  )
  expect(describeMark({ ...mark, kind: 'ARTICLE', basis: 'INFERRED' }, 8)).toBe(
    '8. Published, date inferred: about November 2019. It fell. (Riddle)',
  )
})
