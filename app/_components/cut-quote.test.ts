import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutQuote, type QuoteRange } from './cut-quote'

const range = (start: number, end: number): QuoteRange => ({
  start,
  end,
  tone: 'differ',
  title: 'time: differ',
})
const words = (text: string, ranges: QuoteRange[]) =>
  cutQuote(text, ranges).map((piece) => (piece.range ? `[${piece.words}]` : piece.words))

describe('cutQuote', () => {
  test.each([
    ['no range', [], ['last month 60 militants']],
    ['in the middle', [range(11, 13)], ['last month ', '[60]', ' militants']],
    [
      'at both ends, given out of order',
      [range(14, 23), range(0, 4)],
      ['[last]', ' month 60 ', '[militants]'],
    ],
    ['side by side', [range(0, 5), range(5, 10)], ['[last ]', '[month]', ' 60 militants']],
    ['overlapping: the earlier stays', [range(0, 10), range(5, 13)], ['[last month]', ' 60 militants']],
    [
      'empty, turned round, before and beyond the text',
      [range(3, 3), range(9, 4), range(-2, 3), range(20, 99)],
      ['last month 60 militants'],
    ],
  ])('%s', (_name, ranges, expected) => {
    expect(words('last month 60 militants', ranges)).toEqual(expected)
  })

  test('whatever the ranges, the pieces together are the quote, and a marked piece is what its range says', () => {
    const ranges = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), ranges, (text, pairs) => {
        const pieces = cutQuote(
          text,
          pairs.map(([start, end]) => range(start, end)),
        )
        expect(pieces.map((piece) => piece.words).join('')).toBe(text)
        for (const piece of pieces) {
          expect(piece.words).not.toBe('')
          if (piece.range) expect(piece.words).toBe(text.slice(piece.range.start, piece.range.end))
        }
      }),
    )
  })
})
