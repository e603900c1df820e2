import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listCoincidences, nominalAlpha } from './krippendorff'

const alphaOf = <Value>(units: (Value | null)[][]) =>
  nominalAlpha(listCoincidences(units.map((values) => values.filter((value) => value !== null))))

/** Reliability data as it is printed, a row for each observer and a point where a value is missing, turned into units. */
function readTable(...observers: string[]): (string | null)[][] {
  const rows = observers.map((row) => row.trim().split(/\s+/))
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => (row[unit] === '.' ? null : (row[unit] ?? null))))
}

describe('the examples of Krippendorff (2011)', () => {
  // Section A: two observers, ten articles, dichotomous.
  test('two observers, binary data: 0.095', () => {
    const units = readTable('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
    expect(alphaOf(units)).toBeCloseTo(0.095, 3)
  })

  // Section B: two observers, twelve units, five categories.
  test('two observers, nominal data: 0.692', () => {
    const units = readTable('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
    expect(alphaOf(units)).toBeCloseTo(0.692, 3)
  })

  // Section C: four observers, twelve units, missing values.
  test('four observers, nominal data, missing values: 0.743', () => {
    const units = readTable(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    )
    expect(alphaOf(units)).toBeCloseTo(0.743, 3)
  })
})

const value = fc.constantFrom('w', 'x', 'y', 'z')
const units = fc.array(fc.array(fc.option(value, { freq: 3 }), { minLength: 2, maxLength: 4 }), {
  maxLength: 12,
})

test('who agree on everything, and say more than one thing, have 1', () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 2, maxLength: 20 }),
      fc.integer({ min: 2, max: 4 }),
      (said, observers) => {
        fc.pre(new Set(said).size > 1)
        expect(alphaOf(said.map((one) => Array.from({ length: observers }, () => one)))).toBeCloseTo(1, 12)
      },
    ),
  )
})

test('one who differs somewhere has less than 1', () => {
  fc.assert(
    fc.property(units, (data) => {
      const pairs = listCoincidences(data.map((one) => one.filter((said) => said !== null)))
      const alpha = nominalAlpha(pairs)
      if (alpha === null) return
      expect(alpha).toBeLessThanOrEqual(1 + 1e-12)
      expect(alpha > 1 - 1e-9).toBe(pairs.every(({ one, other }) => one === other))
    }),
  )
})

test('neither the order of units, nor that of observers, nor other names for the values change it', () => {
  const names = new Map([...'wxyz'].map((name, i) => [name, `other ${3 - i}`]))
  fc.assert(
    fc.property(units, (data) => {
      const turned = data
        .map((one) => one.map((said) => (said === null ? null : (names.get(said) ?? null))).reverse())
        .reverse()
      const [before, after] = [alphaOf(data), alphaOf(turned)]
      if (before === null) expect(after).toBeNull()
      else expect(after).toBeCloseTo(before, 9)
    }),
  )
})

test('a unit that one observer alone judged changes nothing', () => {
  fc.assert(
    fc.property(units, value, (data, alone) => {
      expect(alphaOf([...data, [alone, null]])).toBe(alphaOf(data))
    }),
  )
})

test.each([
  ['nothing was judged', []],
  ['nothing was judged twice', [['a'], ['b']]],
  [
    'nobody ever said anything else',
    [
      ['a', 'a'],
      ['a', 'a', 'a'],
    ],
  ],
])('where %s, it says nothing', (_, data) => {
  expect(alphaOf(data)).toBeNull()
})
