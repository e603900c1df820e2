import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTEXT, checkSpan, findQuote, spanAt } from './span'

const FACE = '\u{1f600}'
const FAMILY = '👩‍👩‍👧'

/** Text as it comes: letters, marks that combine, U+00A0, line ends, emoji with joiners. */
const anyText = fc
  .array(fc.constantFrom('a', 'b', 'é', 'e\u0301', '\u00a0', '\n', FACE, FAMILY, 'Ж', '\u200f', '“'), {
    maxLength: 120,
  })
  .map((parts) => parts.join(''))

/** A text with a place in it that parts no surrogate pair. */
const textWithQuote = anyText
  .filter((text) => text.length > 0)
  .chain((text) => {
    const cuts = [0]
    for (const sign of text) cuts.push((cuts.at(-1) ?? 0) + sign.length)
    return fc
      .tuple(fc.nat(cuts.length - 1), fc.nat(cuts.length - 1))
      .filter(([x, y]) => x !== y)
      .map(([x, y]) => ({ text, start: cuts[Math.min(x, y)] ?? 0, end: cuts[Math.max(x, y)] ?? 0 }))
  })

describe('checking a place', () => {
  it.each([
    ['the quote stands there', 'ab cd', 3, 'cd', null],
    ['the whole text', 'ab', 0, 'ab', null],
    ['a combining mark alone', 'e\u0301', 1, '\u0301', null],
    ['an emoji', `a${FACE}b`, 1, FACE, null],
    ['another text stands there', 'ab cd', 0, 'cd', 'QUOTE_NOT_IN_TEXT'],
    ['U+00A0 is no space', 'a\u00a0b', 0, 'a b', 'QUOTE_NOT_IN_TEXT'],
    ['é is not e with an accent', 'é', 0, 'e', 'QUOTE_NOT_IN_TEXT'],
    ['half an emoji, at its end', `a${FACE}`, 0, `a${FACE[0]}`, 'QUOTE_NOT_IN_TEXT'],
    ['half an emoji, at its start', `${FACE}a`, 1, `${FACE[1]}a`, 'QUOTE_NOT_IN_TEXT'],
    ['nothing is quoted', 'ab', 1, '', 'SPAN_OUT_OF_TEXT'],
    ['before the text', 'ab', -1, 'a', 'SPAN_OUT_OF_TEXT'],
    ['past the text', 'ab', 1, 'bc', 'SPAN_OUT_OF_TEXT'],
    ['no whole offset', 'ab', 0.5, 'a', 'SPAN_OUT_OF_TEXT'],
    ['no offset at all', 'ab', Number.NaN, 'a', 'SPAN_OUT_OF_TEXT'],
  ])('%s', (_what, text, start, quote, code) => {
    expect(checkSpan(text, start, quote)).toBe(code)
    if (code) expect(() => spanAt(text, start, quote)).toThrow(RangeError)
  })
})

describe('a span', () => {
  it.each([
    ['takes what there is near the edges', 'abc', 1, 'b', 'a', 'c'],
    ['takes 32 code units on each side', 'x'.repeat(50), 40, 'x', 'x'.repeat(32), 'x'.repeat(9)],
    ['drops half an emoji from its prefix', `${FACE}${'x'.repeat(31)}Q`, 33, 'Q', 'x'.repeat(31), ''],
    ['keeps an emoji that fits', `${FACE}${'x'.repeat(30)}Q`, 32, 'Q', `${FACE}${'x'.repeat(30)}`, ''],
    ['drops half an emoji from its suffix', `Q${'x'.repeat(31)}${FACE}`, 0, 'Q', '', 'x'.repeat(31)],
  ])('%s', (_what, text, start, quote, prefix, suffix) => {
    expect(spanAt(text, start, quote)).toEqual({ start, end: start + quote.length, quote, prefix, suffix })
  })

  it('always slices to its quote, with well-formed context that adjoins it', () => {
    fc.assert(
      fc.property(textWithQuote, ({ text, start, end }) => {
        const quote = text.slice(start, end)
        const span = spanAt(text, start, quote)
        expect(text.slice(span.start, span.end)).toBe(quote)
        expect(text.slice(span.start - span.prefix.length, span.start)).toBe(span.prefix)
        expect(text.slice(span.end, span.end + span.suffix.length)).toBe(span.suffix)
        expect(span.prefix.isWellFormed() && span.suffix.isWellFormed()).toBe(true)
        expect(span.prefix.length).toBeLessThanOrEqual(CONTEXT)
        // At most one code unit is given up, for the half of a pair.
        expect(span.prefix.length).toBeGreaterThanOrEqual(
          Math.min(start, CONTEXT - 1) - (start < CONTEXT ? 1 : 0),
        )
        expect(span.suffix.length).toBeGreaterThanOrEqual(Math.min(text.length - end, CONTEXT) - 1)
      }),
    )
  })
})

describe('finding a quote', () => {
  it.each([
    ['twice', 'one two one', 'one', [0, 8]],
    ['at places that overlap', 'aaa', 'aa', [0, 1]],
    ['nowhere', 'one', 'two', []],
    ['nothing at all', 'one', '', []],
    ['never half an emoji', `${FACE}${FACE}`, FACE[1] ?? '', []],
    ['an emoji with its joiners', `a${FAMILY}b`, FAMILY, [1]],
  ])('%s', (_what, text, quote, places) => {
    expect(findQuote(text, quote)).toEqual(places)
  })

  it('finds every place a quote was taken from, and only such', () => {
    fc.assert(
      fc.property(textWithQuote, ({ text, start, end }) => {
        const quote = text.slice(start, end)
        const places = findQuote(text, quote)
        expect(places).toContain(start)
        expect(places.every((place) => checkSpan(text, place, quote) === null)).toBe(true)
        expect(places).toEqual([...places].sort((x, y) => x - y))
      }),
    )
  })
})
