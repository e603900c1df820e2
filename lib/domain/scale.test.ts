import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawScale, type Extent, roundTicks } from './scale'

const end = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }))
const extent: fc.Arbitrary<Extent> = fc
  .tuple(end, end, fc.nat(500), fc.nat(500))
  .filter(([x, y]) => x !== null || y !== null)
  .map(([x, y, softBelow, softAbove]) => ({
    from: x !== null && y !== null ? Math.min(x, y) : x,
    to: x !== null && y !== null ? Math.max(x, y) : y,
    softBelow: x === null ? 0 : softBelow,
    softAbove: y === null ? 0 : softAbove,
  }))

describe('two values on one scale', () => {
  test('every mark lies on the scale, its soft ends around it, and opens only at the scale’s own end', () => {
    fc.assert(
      fc.property(extent, extent, (a, b) => {
        const { marks, ticks } = drawScale([a, b], roundTicks)
        for (const [index, mark] of marks.entries()) {
          const order = [0, mark.softFrom, mark.from, mark.to, mark.softTo, 1]
          expect(order).toEqual([...order].sort((x, y) => x - y))
          expect(mark.opensBelow).toBe([a, b][index]?.from === null)
          if (mark.opensBelow) expect(mark.from).toBe(0)
          if (mark.opensAbove) expect(mark.to).toBe(1)
        }
        for (const { at } of ticks) expect(at >= 0 && at <= 1).toBe(true)
      }),
    )
  })

  test('what is larger lies further on', () => {
    fc.assert(
      fc.property(extent, extent, (a, b) => {
        const [x, y] = drawScale([a, b], roundTicks).marks
        if (a.from !== null && b.from !== null && a.from < b.from) expect(x.from).toBeLessThan(y.from)
        if (a.to !== null && b.from !== null && a.to < b.from) expect(x.to).toBeLessThan(y.from)
      }),
    )
  })

  test('sides changed, the marks are', () => {
    fc.assert(
      fc.property(extent, extent, (a, b) => {
        const [x, y] = drawScale([a, b], roundTicks).marks
        expect(drawScale([b, a], roundTicks).marks).toEqual([y, x])
      }),
    )
  })

  test('one value twice stands in the middle', () => {
    const point: Extent = { from: 60, to: 60, softBelow: 0, softAbove: 0 }
    const [x, y] = drawScale([point, point], roundTicks).marks
    expect(x).toEqual(y)
    expect(x.from).toBeGreaterThan(0.2)
    expect(x.from).toBeLessThan(0.8)
  })
})

test.each([
  [0, 1_000, [0, 500, 1_000]],
  [170, 233, [180, 200, 220]],
  [1_500, 8_200, [2_000, 4_000, 6_000, 8_000]],
  [5, 5, []],
])('round ticks from %d to %d', (low, high, expected) => {
  expect(roundTicks(low, high)).toEqual(expected)
})

test('ticks are few, in order and within', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (low, width) => {
      const ticks = roundTicks(low, low + width)
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks.every((tick) => tick >= low && tick <= low + width)).toBe(true)
      expect(ticks).toEqual([...ticks].sort((x, y) => x - y))
    }),
  )
})
