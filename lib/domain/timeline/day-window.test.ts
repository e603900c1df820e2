import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfBounds } from '../edtf'
import { dayNumber, dayOfNumber } from './day-number'
import {
  lengthOf,
  moveWindow,
  readWindow,
  scaleWindow,
  shortSides,
  touches,
  unitAround,
  wholeWindow,
  windowAround,
} from './day-window'

const WHOLE = { from: '1990-01-01', to: '2023-12-31' }
const number = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') })
const windows = fc.tuple(number, number).map(([x, y]) => ({
  from: dayOfNumber(Math.min(x, y)),
  to: dayOfNumber(Math.max(x, y)),
}))

test('a day and its number lead to each other', () => {
  expect([dayNumber('1970-01-01'), dayNumber('2000-03-01') - dayNumber('2000-02-28')]).toEqual([0, 2])
  fc.assert(
    fc.property(number, (n) => {
      expect(dayNumber(dayOfNumber(n))).toBe(n)
    }),
  )
})

describe('the window an address asks for', () => {
  test.each([
    [{}, WHOLE.from, WHOLE.to],
    [{ from: '2016', to: '2016' }, '2016-01-01', '2016-12-31'],
    [{ from: '2016-02', to: '2016-02' }, '2016-02-01', '2016-02-29'],
    [{ from: '2016-05-13' }, '2016-05-13', WHOLE.to],
    [{ to: ' 2016 ' }, WHOLE.from, '2016-12-31'],
    [{ from: '2020', to: '2016' }, '2016-01-01', '2020-12-31'],
    // Beyond what there is.
    [{ from: '2050' }, '2050-01-01', '2050-12-31'],
    [{ to: '1700' }, '1700-01-01', '1700-12-31'],
  ])('%o', (typed, from, to) => {
    expect(readWindow(typed, WHOLE)).toEqual({ window: { from, to }, unread: [] })
  })

  test.each(['soon', '2016-13', '2015-02-29', '201X', '2016~', '2016/2017', "'; --", '😀', '02016'])(
    'what is no year, month or day is said and left out: %s',
    (typed) => {
      expect(readWindow({ from: typed }, WHOLE)).toEqual({ window: WHOLE, unread: [typed] })
    },
  )

  test('an address says a window as short as it can, and says no other', () => {
    expect(shortSides({ from: '2006-12-01', to: '2006-12-31' })).toEqual({ from: '2006-12', to: '2006-12' })
    expect(shortSides({ from: '2006-01-01', to: '2007-12-31' })).toEqual({ from: '2006', to: '2007' })
    expect(shortSides({ from: '2006-01-02', to: '2006-12-31' }).to).toBe('2006-12-31')
    fc.assert(
      fc.property(windows, (window) => {
        expect(readWindow(shortSides(window), WHOLE).window).toEqual(window)
      }),
    )
  })
})

test('all of it goes from the first known day to the last, in whole years', () => {
  const dates = ['2000/2023-02', '../2014-02', '1990/..'].map(edtfBounds)
  expect(wholeWindow(dates)).toEqual(WHOLE)
  expect(wholeWindow([])).toBeNull()
})

describe('a date is in every window it has a day in', () => {
  const may = { from: '2016-05-01', to: '2016-05-31' }
  test.each([
    ['2016-05-01', true],
    ['2016-05-31', true],
    ['2016-04-30', false],
    ['2016-06', false],
    ['2016', true],
    ['201X', true],
    ['../2016-05', true],
    ['../2016-04', false],
    ['2016-05-31/..', true],
    ['2016-06/..', false],
    ['1990/2020', true],
    ['2016-04~', false],
  ])('%s: %s', (edtf, is) => {
    expect(touches(edtfBounds(edtf), may)).toBe(is)
  })
})

describe('other windows', () => {
  test('a decade, a year and a month hold the day', () => {
    expect(unitAround('decade', '2016-02-13')).toEqual({ from: '2010-01-01', to: '2019-12-31' })
    expect(unitAround('year', '2016-02-13')).toEqual({ from: '2016-01-01', to: '2016-12-31' })
    expect(unitAround('month', '2016-02-13')).toEqual({ from: '2016-02-01', to: '2016-02-29' })
  })

  test('earlier and later lie side by side with it', () => {
    const week = { from: '2016-02-24', to: '2016-03-01' }
    expect(moveWindow(week, 1)).toEqual({ from: '2016-03-02', to: '2016-03-08' })
    expect(moveWindow(week, -1)).toEqual({ from: '2016-02-17', to: '2016-02-23' })
  })

  test('closer is within it and never less than a day; wider holds it', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const [closer, wider] = [scaleWindow(window, 0.5), scaleWindow(window, 2)]
        expect(closer.from >= window.from && closer.to <= window.to).toBe(true)
        expect(wider.from <= window.from && wider.to >= window.to).toBe(true)
        expect(lengthOf(closer)).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('around a mark there are days on either side, also where it is open', () => {
    expect(windowAround(edtfBounds('2016-05-16'))).toEqual({ from: '2016-05-01', to: '2016-05-31' })
    expect(windowAround(edtfBounds('../2016-05-16'))).toEqual({ from: '2016-05-01', to: '2016-05-31' })
    expect(windowAround(edtfBounds('2015'))).toEqual({ from: '2014-01-01', to: '2016-12-30' })
  })
})
