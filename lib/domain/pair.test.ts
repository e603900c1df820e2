import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderPair } from './pair'

const anyId = fc.string({
  unit: fc.constantFrom('0', 'c', 'C', '-', 'é', '\uff5e', '\u{1f600}'),
  maxLength: 4,
})

describe('the order of a pair', () => {
  it.each([
    ['004-c05', '002-c05', ['002-c05', '004-c05']],
    ['a', 'B', ['B', 'a']],
    ['c10', 'c9', ['c10', 'c9']],
    ['x', 'x', ['x', 'x']],
    // By code unit: the pair U+1F600 begins with 0xD83D, which is below U+FF5E.
    ['\uff5e', '\u{1f600}', ['\u{1f600}', '\uff5e']],
  ])('%s and %s', (x, y, ordered) => {
    expect(orderPair(x, y)).toEqual(ordered)
  })

  it('is the same whichever way the pair is drawn, and keeps both ids', () => {
    fc.assert(
      fc.property(anyId, anyId, (x, y) => {
        const [low, high] = orderPair(x, y)
        expect(orderPair(y, x)).toEqual([low, high])
        expect(low <= high).toBe(true)
        expect([x, y]).toEqual(expect.arrayContaining([low, high]))
      }),
    )
  })
})
