import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf, earliestDay, edtfBounds, isEdtf } from './edtf'

describe('the days a date covers', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0004-02', '0004-02-01', '0004-02-29'],
    ['2016-05-15', '2016-05-15', '2016-05-15'],
    ['2022-05-17T10:00:00Z', '2022-05-17', '2022-05-17'],
    ['2022-05-17T23:00:00+05:00', '2022-05-17', '2022-05-17'],
    ['2019-11~', '2019-11-01', '2019-11-30'],
    ['2004?', '2004-01-01', '2004-12-31'],
    ['2004-06-11%', '2004-06-11', '2004-06-11'],
    ['2015-07-29/2016-07-28', '2015-07-29', '2016-07-28'],
    ['2012-12~/2014-02', '2012-12-01', '2014-02-28'],
    ['2011~/2019-11~', '2011-01-01', '2019-11-30'],
    ['2000/2023-02', '2000-01-01', '2023-02-28'],
    ['2015/2015-03', '2015-01-01', '2015-03-31'],
    ['2015-03/2015-03', '2015-03-01', '2015-03-31'],
    ['../2014-02', null, '2014-02-28'],
    ['../2016-05-15', null, '2016-05-15'],
    ['/2004', null, '2004-12-31'],
    ['2015-07-29/..', '2015-07-29', null],
    ['2022-05~/..', '2022-05-01', null],
    ['2004-06-01/', '2004-06-01', null],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-02-XX', '2004-02-01', '2004-02-29'],
    ['2004-XX-XX', '2004-01-01', '2004-12-31'],
    ['2001-24', '2001-01-01', '2001-12-31'],
    ['-0100', '0000-01-01', '0000-01-01'],
    ['Y170000002', '9999-12-31', '9999-12-31'],
  ])('%s covers %s to %s', (text, from, to) => {
    expect(isEdtf(text)).toBe(true)
    expect(edtfBounds(text)).toEqual({ from, to })
  })
})

describe('the day a date is sorted by', () => {
  it.each([
    ['2016-05-15', '2016-05-15'],
    ['2016-05', '2016-05-01'],
    ['2019-11~', '2019-11-01'],
    ['201X', '2010-01-01'],
    ['2015-07-29/2016-07-28', '2015-07-29'],
    ['2015-07-29/..', '2015-07-29'],
    ['../2014-02', '2014-02-28'],
    ['/2004', '2004-12-31'],
  ])('%s: %s', (text, day) => {
    expect(earliestDay(text)).toBe(day)
  })

  it.each(['', 'May 2016', '../..'])('“%s” has none', (text) => {
    expect(() => earliestDay(text)).toThrow(RangeError)
  })
})

describe('what is not EDTF level 1', () => {
  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['words', 'last month'],
    ['a date as people write it', '15 May 2016'],
    ['a month of one digit', '2016-5'],
    ['month 13', '2022-13'],
    ['30 February', '2004-02-30'],
    ['29 February of a common year', '2005-02-29'],
    ['29 February of a common year in an interval', '2005-01/2005-02-29'],
    ['31 April', '2022-04-31'],
    ['an interval that ends before it starts', '2015-12/2014-01'],
    ['an interval open on both sides', '../..'],
    ['an interval that says nothing', '/'],
    ['three sides', '2014/2015/2016'],
    ['a set, which is level 2', '[2001,2002]'],
    ['a qualified month alone, which is level 2', '2004-06~-01'],
    ['a line end', '2004\n'],
    ['a digit too many', '20045'],
  ])('%s', (_what, text) => {
    expect(isEdtf(text)).toBe(false)
    expect(() => edtfBounds(text)).toThrow(RangeError)
  })

  it('is told for any text, never by an error', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => typeof isEdtf(text) === 'boolean'))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%XYT:Z'), maxLength: 30 }), (text) => {
        if (!isEdtf(text)) return
        const { from, to } = edtfBounds(text)
        expect(from !== null || to !== null).toBe(true)
        expect(from === null || to === null || from <= to).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('comparing two dates', () => {
  it.each([
    ['2022-04', '2023-01', 'APART'],
    ['2019-11~', '2019-11', 'SAME'],
    ['2022-04-01/2022-04-30', '2022-04', 'SAME'],
    ['2022-04', '2022', 'OVERLAP'],
    ['../2014-02', '2012-12~/2014-02', 'OVERLAP'],
    ['../2014-02', '2014-03/..', 'APART'],
    ['../2014-02', '../2015-09', 'OVERLAP'],
    ['2014-02-28/..', '../2014-02', 'OVERLAP'],
    ['2015-07-29/..', '2015-07-29/..', 'SAME'],
    ['2015', '2011~/2019-11~', 'OVERLAP'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(compareEdtf(a, b)).toBe(relation)
    expect(compareEdtf(b, a)).toBe(relation)
  })
})
