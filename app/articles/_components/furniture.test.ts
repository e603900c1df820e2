import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StrippedRange } from '@/lib/domain/record'
import { carryOver, confirmAll, coverageOf, listStretches, putIn, takeOut } from './furniture'

const range = (start: number, end: number, proposedBy: string | null = null): StrippedRange => ({
  start,
  end,
  what: 'share buttons',
  proposedBy,
})
const wordsOf = (text: string) => listStretches(text).map(({ start, end }) => text.slice(start, end))

describe('what can be marked at once', () => {
  test('is a paragraph where lines were broken by hand', () => {
    expect(wordsOf('one\ntwo\n\n three \n')).toEqual(['one\ntwo', 'three '])
  })
  test('is a line where a paragraph stands in one', () => {
    const long = 'word '.repeat(30).trim()
    expect(wordsOf(`Share\nTweet\n\n  ${long}  \nEnd`)).toEqual(['Share', 'Tweet', long, 'End'])
  })
  test('no character but white space is left out, and nothing is in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'b'.repeat(60), '\t', '🙂') }),
        (text) => {
          const stretches = listStretches(text)
          let at = 0
          let outside = ''
          for (const { start, end } of stretches) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            outside += text.slice(at, start)
            at = end
          }
          expect((outside + text.slice(at)).trim()).toBe('')
        },
      ),
    )
  })
})

test.each([
  ['nothing', [], 'none'],
  ['the whole', [range(0, 9)], 'whole'],
  ['more than the whole', [range(0, 12)], 'whole'],
  ['all but white space', [range(0, 4), range(5, 9)], 'whole'],
  ['its head', [range(0, 3)], 'part'],
  ['its tail', [range(5, 9)], 'part'],
  ['only what comes after', [range(9, 12)], 'none'],
] as const)('of “four five” is furniture: %s', (_, ranges, coverage) => {
  expect(coverageOf('four five six', { start: 0, end: 9 }, [...ranges])).toBe(coverage)
})

describe('taking out and putting in', () => {
  test('a range that reaches beyond keeps both its ends', () => {
    expect(takeOut([range(0, 10, 'rule')], { start: 4, end: 6 })).toEqual([
      range(0, 4, 'rule'),
      range(6, 10, 'rule'),
    ])
  })
  test('what is put in is the analyst’s own, in order', () => {
    const after = putIn([range(0, 2, 'rule'), range(8, 9, 'rule')], { start: 3, end: 5 })
    expect(after).toEqual([
      range(0, 2, 'rule'),
      { start: 3, end: 5, what: 'page furniture', proposedBy: null },
      range(8, 9, 'rule'),
    ])
  })
  test('the ranges never overlap and stay in order, whatever is done', () => {
    const stretch = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), stretch), { maxLength: 20 }), (steps) => {
        let ranges: StrippedRange[] = []
        const marked = new Set<number>()
        for (const [isPut, { start, end }] of steps) {
          ranges = isPut ? putIn(ranges, { start, end }) : takeOut(ranges, { start, end })
          for (let at = start; at < end; at++) isPut ? marked.add(at) : marked.delete(at)
        }
        const held: number[] = []
        for (const { start, end } of ranges) for (let at = start; at < end; at++) held.push(at)
        expect(held).toEqual([...marked].sort((x, y) => x - y))
      }),
    )
  })
  test('what is confirmed is no proposal any more', () => {
    expect(confirmAll([range(0, 1, 'rule')])).toEqual([range(0, 1)])
  })
})

test('ranges follow their words into a changed text, and go with words that are gone', () => {
  const from = 'Share\nThe news.\nShare\nEnd'
  const to = 'Title\nShare\nThe late news.\nEnd'
  expect(carryOver(from, to, [range(0, 5), range(16, 21), range(22, 25)])).toEqual([
    range(6, 11),
    range(27, 30),
  ])
})
