import { describe, expect, test } from 'vitest'
import { scaleTimes } from './time-scale'

const scale = (a: string, b: string) => scaleTimes({ edtf: a }, { edtf: b })

describe('two times on one scale', () => {
  test.each([
    ['2014', '2014', 'SAME'],
    ['2014-05', '2014', 'OVERLAP'],
    ['../2014', '2013/2015', 'OVERLAP'],
    ['2014-05', '2014-06', 'APART'],
    ['2014-05~', '2014-06', 'APART_SOFT'],
    ['2014-05', '2014-06?/..', 'APART_SOFT'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(scale(a, b)?.relation).toBe(relation)
  })

  test('an interval without a beginning opens to the left, one without an end to the right', () => {
    expect(scale('../2014', '2015/..')?.marks).toMatchObject([
      { opensBelow: true, opensAbove: false, from: 0 },
      { opensBelow: false, opensAbove: true, to: 1 },
    ])
  })

  test('what is about or perhaps so is soft, on the side that says it', () => {
    const [about, late] = scale('2019-11~', '2012-12~/2014-02')?.marks ?? []
    expect(about && about.softFrom < about.from && about.softTo > about.to).toBe(true)
    expect(late && late.softFrom < late.from && late.softTo === late.to).toBe(true)
  })

  test('a day is as long as a day, a month as long as its days', () => {
    const [day, month] = scale('2022-05-17', '2022-05')?.marks ?? []
    const length = (mark: typeof day) => (mark ? mark.to - mark.from : 0)
    expect(length(month) / length(day)).toBeCloseTo(31)
  })

  test.each([
    ['2012-12~/2014', '2013/2014-02', ['2013', '2014', '2015']],
    ['2022-04', '2023-01', ['2022-07', '2023']],
    ['2022-05-17', '2022-05-20', ['2022-05-18', '2022-05-20']],
    ['1990/2009', '2000', ['1990', '2000', '2010']],
  ])('%s and %s are told by the ticks %j', (a, b, ticks) => {
    expect(scale(a, b)?.ticks.map(({ edtf }) => edtf)).toEqual(ticks)
  })

  test.each([
    ['one has no date', '2014', null],
    ['one is no date', 'last month', '2014'],
  ])('none where %s', (_name, a, b) => {
    expect(scaleTimes({ edtf: a }, { edtf: b })).toBeNull()
  })
})
