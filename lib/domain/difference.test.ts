import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts, compareWords, type DifferenceBlock, type DifferencePart } from './difference'

const partsOf = (blocks: DifferenceBlock[]): DifferencePart[] =>
  blocks.flatMap((block) => (block.kind === 'CHANGED' ? block.parts : [block]))
const without = (kind: DifferencePart['kind'], parts: DifferencePart[]) =>
  parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')

describe('two texts', () => {
  test('a changed word is told within its paragraph, between paragraphs that stayed', () => {
    expect(compareTexts('One.\n\nSixty men came.\n\nThree.', 'One.\n\nSeventy men came.\n\nThree.')).toEqual([
      { kind: 'SAME', text: 'One.\n\n' },
      {
        kind: 'CHANGED',
        parts: [
          { kind: 'REMOVED', text: 'Sixty' },
          { kind: 'ADDED', text: 'Seventy' },
          { kind: 'SAME', text: ' men came.\n\n' },
        ],
      },
      { kind: 'SAME', text: 'Three.' },
    ])
  })

  test('a paragraph put in, one taken out', () => {
    expect(compareTexts('One.\n\nTwo.\n\nThree.\n', 'Zero.\n\nOne.\n\nThree.\n')).toEqual([
      { kind: 'ADDED', text: 'Zero.\n\n' },
      { kind: 'SAME', text: 'One.\n\n' },
      { kind: 'REMOVED', text: 'Two.\n\n' },
      { kind: 'SAME', text: 'Three.\n' },
    ])
  })

  test('of several changed paragraphs each is set against the one it was', () => {
    const kinds = compareTexts(
      'The minister spoke on Monday.\nWholly gone from here.\nTrucks were seen near the border.\n',
      'The minister spoke on Tuesday.\nTrucks were heard near the border.\n',
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['CHANGED', 'REMOVED', 'CHANGED'])
  })

  test('equal texts, empty texts', () => {
    expect(compareTexts('The same.', 'The same.')).toEqual([{ kind: 'SAME', text: 'The same.' }])
    expect(compareTexts('', '')).toEqual([])
    expect(compareTexts('', 'New.')).toEqual([{ kind: 'ADDED', text: 'New.' }])
    expect(compareTexts('Old.', '')).toEqual([{ kind: 'REMOVED', text: 'Old.' }])
  })

  test('the longest texts, with nothing in common or changed in every word, are compared all the same', () => {
    const many = (word: string) => `${word} and more of it. `.repeat(90_000).slice(0, 2_000_000)
    for (const [older, newer] of [
      [many('this'), many('that')],
      [many('this').replaceAll('. ', '.\n'), many('that').replaceAll('. ', '.\n')],
    ] as const) {
      const parts = partsOf(compareTexts(older, newer))
      expect(without('ADDED', parts) === older).toBe(true)
      expect(without('REMOVED', parts) === newer).toBe(true)
    }
  })
})

const texts = fc
  .array(fc.constantFrom('no', 'he', 'said', 'Käse', '😀', '山川', ' ', '.', '\n', '\n\n', ' the '), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''))

test('without what was added the blocks are the older text, without what was removed the newer', () => {
  fc.assert(
    fc.property(texts, texts, (older, newer) => {
      for (const parts of [partsOf(compareTexts(older, newer)), compareWords(older, newer)]) {
        expect(without('ADDED', parts)).toBe(older)
        expect(without('REMOVED', parts)).toBe(newer)
      }
    }),
  )
})

test('no block says nothing', () => {
  fc.assert(
    fc.property(texts, texts, (older, newer) => {
      for (const part of partsOf(compareTexts(older, newer))) expect(part.text).not.toBe('')
    }),
  )
})

test('words are compared whole, and letters where a script has no spaces', () => {
  expect(compareWords('sixty men', 'sixteen men').map(({ text }) => text)).toEqual([
    'sixty',
    'sixteen',
    ' men',
  ])
  expect(compareWords('山川海', '山水海')).toEqual([
    { kind: 'SAME', text: '山' },
    { kind: 'REMOVED', text: '川' },
    { kind: 'ADDED', text: '水' },
    { kind: 'SAME', text: '海' },
  ])
})
