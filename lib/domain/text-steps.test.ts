import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphAt, STEPS, type Step, settle, stepFrom, trimRange } from './text-steps'

const TEXT =
  'Mr. Lavrov said 60\u00a0men left. Nobody saw 🛰 them!\n\nA second line\nruns on. It ends.\n\nCafe\u0301.'

/** Every place a caret comes to, stepping from one end of the text to the other. */
function walk(step: Step, direction: 1 | -1, text = TEXT): number[] {
  const places = [direction === 1 ? 0 : text.length]
  for (;;) {
    const from = places.at(-1) ?? 0
    const next = stepFrom(text, from, step, direction, 'en')
    if (next === from) return places
    places.push(next)
    if (places.length > text.length + 2) throw new Error('The steps go round in a circle.')
  }
}

describe('steps', () => {
  test('by character over what a reader sees as one', () => {
    const satellite = TEXT.indexOf('🛰')
    expect(stepFrom(TEXT, satellite, 'character', 1, 'en')).toBe(satellite + 2)
    expect(stepFrom(TEXT, satellite + 2, 'character', -1, 'en')).toBe(satellite)
    const accented = TEXT.indexOf('e\u0301')
    expect(stepFrom(TEXT, accented, 'character', 1, 'en')).toBe(accented + 2)
  })

  test('by word, forward to an end and back to a beginning', () => {
    const ends = walk('word', 1).map((end) => TEXT.slice(0, end).match(/[\p{L}\p{N}\p{M}]+$/u)?.[0])
    expect(ends.slice(1, 8)).toEqual(['Mr', 'Lavrov', 'said', '60', 'men', 'left', 'Nobody'])
    const starts = walk('word', -1).map((start) => TEXT.slice(start).match(/^[\p{L}\p{N}\p{M}]+/u)?.[0])
    expect(starts.slice(1, 4)).toEqual(['Cafe\u0301', 'ends', 'It'])
  })

  test('by sentence, not stopping at an abbreviation', () => {
    const stops = walk('sentence', 1)
    const sentences = stops.slice(1).map((end, i) => TEXT.slice(stops[i], end).trim())
    expect(sentences[0]).toBe('Mr. Lavrov said 60\u00a0men left.')
    expect(sentences[1]).toBe('Nobody saw 🛰 them!')
    expect(sentences.at(-1)).toBe('Cafe\u0301.')
  })

  test('by paragraph, over line ends inside one', () => {
    const stops = walk('paragraph', 1)
    const paragraphs = stops.slice(1).map((end, i) => TEXT.slice(stops[i], end).trim())
    expect(paragraphs).toEqual(TEXT.split('\n\n'))
    const back = walk('paragraph', -1).slice(1)
    expect(back.map((start) => TEXT.slice(start).split('\n\n')[0])).toEqual(TEXT.split('\n\n').reverse())
  })

  test('the paragraph of every character is found', () => {
    expect(paragraphAt(TEXT, TEXT.indexOf('runs'))).toEqual(paragraphAt(TEXT, TEXT.indexOf('second')))
  })
})

test('every step goes on, stays in the text and parts no surrogate pair', () => {
  const texts = fc.array(fc.constantFrom('a', 'bc ', '. ', '\n', '\n\n', '🛰', 'e\u0301', ' ', '! B', '罗'))
  fc.assert(
    fc.property(texts, fc.constantFrom(...STEPS), fc.constantFrom<1 | -1>(1, -1), (parts, step, way) => {
      const text = parts.join('')
      const places = walk(step, way, text)
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(text.length)
        expect(text.slice(0, place).isWellFormed()).toBe(true)
      }
      expect(places.at(-1)).toBe(way === 1 ? text.length : 0)
      const sorted = [...places].sort((x, y) => (x - y) * way)
      expect(places).toEqual(sorted)
    }),
  )
})

test.each([
  ['in what is shown', 3, 1, 3],
  ['folded, going on', 7, 1, 10],
  ['folded, going back', 7, -1, 5],
  ['after the last', 30, 1, 20],
  ['before the first', 0, -1, 2],
] as const)('a caret settles: %s', (_, offset, direction, place) => {
  const shown = [
    { start: 2, end: 5 },
    { start: 10, end: 20 },
  ]
  expect(settle(offset, direction, shown)).toBe(place)
})

test('white space at the ends is no part of a range', () => {
  expect(trimRange('a  b', { start: 1, end: 4 })).toEqual({ start: 3, end: 4 })
  expect(trimRange('a  b', { start: 1, end: 3 })).toEqual({ start: 1, end: 1 })
})
