import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addClaimInput } from './claim-input'
import { FIGURE_TOO_LONG, holdsFigure, readDigits } from './figure'

test.each([
  ['0', 0],
  ['-0.5', -0.5],
  ['007', 7],
  ['1.50000000000000000000', 1.5],
  ['999999999999999', 999_999_999_999_999],
  ['1000000000000000', 1e15],
  ['99999999999999999999999', Number.POSITIVE_INFINITY],
  ['1000000000000001', Number.POSITIVE_INFINITY],
  ['10000000000000000', Number.POSITIVE_INFINITY],
  ['1.00000000000000001', Number.POSITIVE_INFINITY],
  [`0.${'0'.repeat(400)}1`, Number.POSITIVE_INFINITY],
  ['9'.repeat(400), Number.POSITIVE_INFINITY],
  ['1e3', Number.NaN],
  ['sixty', Number.NaN],
])('%s is read as %s', (typed, value) => {
  expect(readDigits(typed)).toBe(value)
})

test('what is held is given back digit by digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), (figure) => {
      const value = readDigits(String(figure))
      expect(value === Number.POSITIVE_INFINITY || BigInt(value) === figure).toBe(true)
    }),
  )
})

describe('a claim’s figure', () => {
  const refusedFor = (value: unknown) =>
    addClaimInput.shape.quantities
      .safeParse([{ text: 'as printed', value }])
      .error?.issues.map(({ path, message }) => [path.join('.'), message])

  test.each([1e23, -1e16, 0.1 + 0.2, Number.POSITIVE_INFINITY])('%s is refused beside its field', (value) => {
    expect(refusedFor(value)).toEqual([['0.value', FIGURE_TOO_LONG]])
    expect(holdsFigure(value)).toBe(false)
  })

  test('what is no figure is told so', () => {
    expect(refusedFor(Number.NaN)?.[0]?.[1]).toContain('in digits')
  })

  test.each([60, 0.5, -3, 1e15, null])('%s is kept', (value) => {
    expect(refusedFor(value)).toBeUndefined()
  })
})
