import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listParagraphs, segmentText } from './segment'

describe('segments', () => {
  it.each([
    ['no span', [], [[0, 10, [], []]]],
    [
      'one span inside',
      [{ id: 'a', start: 2, end: 5 }],
      [
        [0, 2, [], []],
        [2, 5, ['a'], ['a']],
        [5, 10, [], []],
      ],
    ],
    [
      'spans that overlap, the shorter first',
      [
        { id: 'long', start: 1, end: 8 },
        { id: 'short', start: 6, end: 9 },
      ],
      [
        [0, 1, [], []],
        [1, 6, ['long'], ['long']],
        [6, 8, ['short', 'long'], ['short']],
        [8, 9, ['short'], []],
        [9, 10, [], []],
      ],
    ],
    [
      'two claims on the very same words',
      [
        { id: 'b', start: 0, end: 10 },
        { id: 'a', start: 0, end: 10 },
      ],
      [[0, 10, ['a', 'b'], ['a', 'b']]],
    ],
    [
      'a claim with two spans that touch',
      [
        { id: 'a', start: 0, end: 4 },
        { id: 'a', start: 4, end: 10 },
      ],
      [
        [0, 4, ['a'], ['a']],
        [4, 10, ['a'], ['a']],
      ],
    ],
    [
      'spans beside the range, and an empty one',
      [
        { id: 'before', start: -5, end: 0 },
        { id: 'after', start: 10, end: 12 },
        { id: 'empty', start: 3, end: 3 },
      ],
      [[0, 10, [], []]],
    ],
    [
      'a span that comes from before does not begin here',
      [{ id: 'a', start: -3, end: 4 }],
      [
        [0, 4, ['a'], []],
        [4, 10, [], []],
      ],
    ],
  ])('%s', (_what, spans, expected) => {
    const segments = segmentText({ start: 0, end: 10 }, spans)
    expect(segments.map(({ start, end, ids, starts }) => [start, end, ids, starts])).toEqual(expected)
  })

  it('an empty range has none', () => {
    expect(segmentText({ start: 4, end: 4 }, [{ id: 'a', start: 0, end: 9 }])).toEqual([])
  })

  it('cover the range without gap or overlap, and hold at each place exactly the spans that cover it', () => {
    const anySpans = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: -5, max: 45 }), fc.nat(30))
        .map(([id, start, length]) => ({ id, start, end: start + length })),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(anySpans, fc.nat(20), fc.nat(20), (spans, start, length) => {
        const range = { start, end: start + length }
        const segments = segmentText(range, spans)
        expect(segments.map((segment) => segment.start)).toEqual(
          length === 0 ? [] : [start, ...segments.slice(0, -1).map((segment) => segment.end)],
        )
        if (length > 0) expect(segments.at(-1)?.end).toBe(range.end)
        for (const segment of segments) {
          for (let at = segment.start; at < segment.end; at++) {
            const covering = spans.filter((span) => span.start <= at && at < span.end).map((span) => span.id)
            expect([...segment.ids].sort()).toEqual([...new Set(covering)].sort())
          }
          expect(segment.starts.every((id) => segment.ids.includes(id))).toBe(true)
        }
        const begun = segments.flatMap((segment) => segment.starts.map((id) => `${id}@${segment.start}`))
        const begin = spans.filter(
          (span) => span.start < span.end && span.start >= start && span.start < range.end,
        )
        expect(begun.sort()).toEqual([...new Set(begin.map((span) => `${span.id}@${span.start}`))].sort())
      }),
    )
  })
})

describe('paragraphs', () => {
  const read = (text: string, stripped: { start: number; end: number }[] = []) =>
    listParagraphs(text, stripped).map(({ kind, start, end }) => [kind, text.slice(start, end)])

  it.each([
    ['nothing', '', []],
    ['white space alone', ' \n\n\u00a0\n', []],
    ['one line', 'one', ['one']],
    ['lines of one paragraph', 'one\ntwo', ['one\ntwo']],
    ['a blank line', 'one\n\ntwo', ['one', 'two']],
    ['a line of blanks', 'one\n \u00a0\ntwo', ['one', 'two']],
    ['several blank lines', '\n\none\n\n\n\ntwo\n', ['one', 'two']],
    ['a line that is indented', 'one\n  two', ['one\n  two']],
  ])('%s', (_what, text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs.map((paragraph) => ['text', paragraph]))
  })

  it('are furniture where all they say is stripped; neighbours are one block', () => {
    const text = 'Head\n\nPosted\n\nBy him\n\nisisA text\n\nSearch'
    expect(
      read(text, [
        { start: 6, end: 12 },
        { start: 14, end: 20 },
        { start: 22, end: 26 },
        { start: 34, end: 40 },
      ]),
    ).toEqual([
      ['text', 'Head'],
      ['furniture', 'Posted\n\nBy him'],
      ['text', 'isisA text'],
      ['furniture', 'Search'],
    ])
  })

  it('are furniture too where two ranges together cover them', () => {
    expect(
      read('ab cd', [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ]),
    ).toEqual([['furniture', 'ab cd']])
  })

  it('hold every character but white space exactly once, in order', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '\u2028', '\u{1f600}'),
      maxLength: 60,
    })
    const anyRanges = fc.array(
      fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(anyText, anyRanges, (text, stripped) => {
        const blocks = listParagraphs(text, stripped)
        const ink = (part: string) => part.replace(/\s/g, '')
        expect(blocks.map(({ start, end }) => ink(text.slice(start, end))).join('')).toBe(ink(text))
        let last = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          last = block.end
        }
      }),
    )
  })
})
