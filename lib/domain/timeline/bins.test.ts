import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BINS_SHOWN, chooseUnit, countBins } from './bins'
import { datesWithin, sliceDates, sumMarks, totalOf } from './dated-count'
import { dayNumber, dayOfNumber } from './day-number'

const edtf = fc.constantFrom(
  ...[
    '2016',
    '2016-05',
    '2016-05-13',
    '../2014',
    '2015-07-29/..',
    '2011~/2019-11~',
    '201X',
    '1066',
    '9999-12-31',
  ],
)
const dates = fc
  .uniqueArray(edtf)
  .chain((texts) =>
    fc.tuple(
      ...texts.map((text) => fc.record({ edtf: fc.constant(text), claims: fc.nat(5), articles: fc.nat(3) })),
    ),
  )
const day = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') })
const windows = fc
  .tuple(day, day)
  .map(([x, y]) => ({ from: dayOfNumber(Math.min(x, y)), to: dayOfNumber(Math.max(x, y)) }))

describe('bins', () => {
  test.each([
    ['2016-05-01', '2016-05-31', 'day'],
    ['2014-01-01', '2016-12-31', 'month'],
    ['1990-01-01', '2023-12-31', 'year'],
    ['1800-01-01', '2023-12-31', 'decade'],
    ['0000-01-01', '2023-12-31', 'century'],
    ['0000-01-01', '9999-12-31', 'millennium'],
  ])('from %s to %s they are of a %s', (from, to, unit) => {
    expect(chooseUnit({ from, to })).toBe(unit)
  })

  test('they lie side by side over the whole window, and are few', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const bins = countBins(window, [])
        expect(bins.length).toBeLessThanOrEqual(BINS_SHOWN)
        expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([window.from, window.to])
        for (const [at, bin] of bins.slice(1).entries())
          expect(dayNumber(bin.from)).toBe(dayNumber(bins[at]?.to ?? '') + 1)
      }),
    )
  })

  test('a bin counts what its own window shows', () => {
    fc.assert(
      fc.property(windows, dates, (window, counts) => {
        for (const { from, to, ...count } of countBins(window, counts))
          expect(count).toEqual(sumMarks(datesWithin({ from, to }, counts)))
      }),
    )
  })
})

describe('time order', () => {
  test('by first day, open beginnings before all and open ends after known ones', () => {
    const all = ['2016', '2015/..', '2015', '../2020', '../2014', '2015-01-01'].map((text) => ({
      edtf: text,
      claims: 1,
      articles: 0,
    }))
    const found = datesWithin({ from: '2014-01-01', to: '2016-12-31' }, all)
    expect(found.map((one) => one.edtf)).toEqual([
      ...['../2014', '../2020', '2015-01-01', '2015', '2015/..', '2016'],
    ])
  })

  test('of one date the articles come first', () => {
    const one = [{ edtf: '2016', claims: 3, articles: 2 }]
    expect(sliceDates(one, 1, 2)).toEqual([
      { edtf: '2016', articles: { skip: 1, take: 1 }, claims: { skip: 0, take: 1 } },
    ])
  })

  test('read part by part, every mark is shown once', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 7 }), (counts, size) => {
        const seen: string[] = []
        const total = counts.reduce((sum, count) => sum + totalOf(count), 0)
        for (let skip = 0; skip < total; skip += size) {
          const slices = sliceDates(counts, skip, size)
          const shown = slices.flatMap(({ edtf: text, claims, articles }) => [
            ...Array.from({ length: articles.take }, (_, at) => `${text} article ${articles.skip + at}`),
            ...Array.from({ length: claims.take }, (_, at) => `${text} claim ${claims.skip + at}`),
          ])
          expect(shown.length).toBe(Math.min(size, total - skip))
          seen.push(...shown)
        }
        expect(new Set(seen).size).toBe(total)
      }),
    )
  })
})
