import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapeOfDate } from './date-shape'
import { placeInLanes } from './lanes'
import type { TimelineMark } from './mark'
import { extentOf, POINT, placeMarks } from './place-marks'
import { listTicks, scaleTo } from './ticks'

const WINDOW = { from: '2010-01-01', to: '2019-12-31' }
const WIDTH = 1_000

const mark = (edtf: string, said: Partial<TimelineMark> = {}): TimelineMark => ({
  ...{ kind: 'CLAIM', id: edtf, edtf, basis: 'STATED', expression: null, text: 'So it was.' },
  source: { id: 'source', name: 'Source' },
  ...said,
})
const placeOne = (edtf: string, window = WINDOW) => {
  const [placed] = placeMarks([mark(edtf)], window, WIDTH).placed
  if (!placed) throw new Error('Nothing was placed.')
  return placed
}

describe('a date is drawn as what it is', () => {
  test.each([
    ['2016-05-13', { oneDay: true }],
    ['2016', { oneDay: false, from: '2016-01-01', to: '2016-12-31' }],
    ['2019-11~', { aboutStart: true, aboutEnd: true, perhaps: false }],
    ['2012-12~/2014-02', { aboutStart: true, aboutEnd: false }],
    ['2014-02/2016~', { aboutStart: false, aboutEnd: true }],
    ['2016?', { perhaps: true, aboutStart: false }],
    ['2014?/2016', { perhaps: true }],
    ['2016%', { perhaps: true, aboutStart: true, aboutEnd: true }],
    ['../2014', { from: null, to: '2014-12-31' }],
    ['2022-05~/..', { to: null, aboutStart: true, aboutEnd: false }],
    ['201X', { unspecified: true }],
    ['2016-XX', { unspecified: true, oneDay: false }],
    ['2016-05', { unspecified: false }],
  ])('%s', (edtf, shape) => {
    expect(shapeOfDate(edtf)).toMatchObject(shape)
  })
})

describe('a mark stands where its days are', () => {
  test('a year is as long as a year', () => {
    const { start, end, isPoint } = placeOne('2011')
    expect(start).toBeCloseTo(scaleTo(WINDOW, WIDTH)('2011-01-01'))
    expect(end).toBeCloseTo(scaleTo(WINDOW, WIDTH)('2012-01-01'))
    expect(isPoint).toBe(false)
  })

  test('a day too short to be seen is a point in its middle, and a bar where a day is long enough', () => {
    expect(placeOne('2015-06-15')).toMatchObject({ isPoint: true })
    expect(placeOne('2015-06-15').end - placeOne('2015-06-15').start).toBe(POINT)
    expect(placeOne('2015-06-15', { from: '2015-06-10', to: '2015-06-20' }).isPoint).toBe(false)
  })

  test('an open side reaches the edge and is not cut; a known day outside is', () => {
    expect(placeOne('../2015')).toMatchObject({ start: 0, cutStart: false, shape: { from: null } })
    expect(placeOne('2015/..')).toMatchObject({ end: WIDTH, cutEnd: false, shape: { to: null } })
    expect(placeOne('2000/2015')).toMatchObject({ start: 0, cutStart: true, cutEnd: false })
    expect(placeOne('2015/2030')).toMatchObject({ end: WIDTH, cutStart: false, cutEnd: true })
  })

  test('what may be otherwise says so beside its number', () => {
    expect([placeOne('2015?').label, placeOne('2015').label]).toEqual(['1?', '1'])
  })
})

const EDTF = [
  '2016',
  '2016-05',
  '2016-05-13',
  '../2014',
  '2015-07/..',
  '2011~/2019-11~',
  '201X',
  '2019-12-31~',
]

test('marks never cover each other, each keeps its number, and kinds have bands of their own', () => {
  const marks = fc.array(
    fc.record({
      edtf: fc.constantFrom(...EDTF),
      kind: fc.constantFrom('CLAIM' as const, 'ARTICLE' as const),
    }),
  )
  fc.assert(
    fc.property(marks, (drawn) => {
      const { placed, bands } = placeMarks(
        drawn.map(({ edtf, kind }) => mark(edtf, { kind })),
        WINDOW,
        WIDTH,
        101,
      )
      expect(placed.map(({ number }) => number)).toEqual(drawn.map((_, at) => 101 + at))
      expect(new Set(bands.map(({ kind }) => kind))).toEqual(new Set(drawn.map(({ kind }) => kind)))
      for (const one of placed) {
        expect(one.start).toBeGreaterThanOrEqual(0)
        expect(one.end).toBeLessThanOrEqual(WIDTH)
        const { start, end } = extentOf(one)
        const inLane = placed.filter(
          (other) => other !== one && other.lane === one.lane && other.mark.kind === one.mark.kind,
        )
        for (const other of inLane)
          expect(extentOf(other).end < start || extentOf(other).start > end).toBe(true)
      }
    }),
  )
})

test('what is apart shares a lane; lanes are as few as overlap at once', () => {
  const extents = [
    { start: 0, end: 10 },
    { start: 5, end: 15 },
    { start: 20, end: 30 },
  ]
  expect(placeInLanes(extents, 2)).toEqual([0, 1, 0])
})

describe('ticks', () => {
  test.each([
    ['1990-01-01', '2023-12-31', ['1990', '1995', '2000', '2005', '2010', '2015', '2020']],
    ['2016-01-01', '2016-12-31', ['2016-01', '2016-02', '2016-03']],
    ['2016-05-01', '2016-05-31', ['2016-05-02', '2016-05-09', '2016-05-16', '2016-05-23', '2016-05-30']],
    ['2016-05-13', '2016-05-13', ['2016-05-13']],
    ['2014-03-15', '2016-12-31', ['2014-04', '2014-07', '2014-10']],
  ])('from %s to %s', (from, to, expected) => {
    expect(listTicks({ from, to }).map(({ edtf }) => edtf)).toEqual(expect.arrayContaining(expected))
  })

  test('there are a few in every window, all within it', () => {
    const year = fc.integer({ min: 0, max: 9_999 }).map((number) => String(number).padStart(4, '0'))
    fc.assert(
      fc.property(fc.tuple(year, year), ([x, y]) => {
        const window = { from: `${x < y ? x : y}-01-01`, to: `${x < y ? y : x}-12-31` }
        const ticks = listTicks(window)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThanOrEqual(14)
        for (const { day } of ticks) expect(day >= window.from && day <= window.to).toBe(true)
      }),
    )
  })
})
