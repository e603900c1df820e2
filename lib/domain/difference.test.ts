import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareTexts,
  compareWords,
  type DifferenceBlock,
  type DifferencePart,
  MOST_WORK,
} from './difference'

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

  test('a sentence written anew is told as one replacement, not word by word', () => {
    expect(compareWords('Old words of theirs stood here.', 'New text now.')).toEqual([
      { kind: 'REMOVED', text: 'Old words of theirs stood here' },
      { kind: 'ADDED', text: 'New text now' },
      { kind: 'SAME', text: '.' },
    ])
    expect(compareWords('Sixty men came home.', 'Seventy men went home.')).toEqual([
      { kind: 'REMOVED', text: 'Sixty' },
      { kind: 'ADDED', text: 'Seventy' },
      { kind: 'SAME', text: ' men ' },
      { kind: 'REMOVED', text: 'came' },
      { kind: 'ADDED', text: 'went' },
      { kind: 'SAME', text: ' home.' },
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

  test.each(longest())('the longest texts, %s, cost no more than the budget', (_, older, newer) => {
    const budget = { work: MOST_WORK }
    const parts = partsOf(compareTexts(older, newer, budget))
    expect(without('ADDED', parts) === older).toBe(true)
    expect(without('REMOVED', parts) === newer).toBe(true)
    // Each piece is looked at once more however much is left, and there are no more of them than characters.
    expect(MOST_WORK - budget.work).toBeLessThanOrEqual(MOST_WORK + older.length + newer.length)
  })
})

/** Pairs of texts of 2,000,000 characters: what they are, the older, the newer. */
function longest(): [name: string, older: string, newer: string][] {
  const LENGTH = 2_000_000
  const many = (word: string) => `${word} and more of it. `.repeat(90_000).slice(0, LENGTH)
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const unlike = (words: number) => {
    const lines: string[] = []
    const line = () => Array.from({ length: words }, () => `w${next(3_000).toString(36)}`).join(' ')
    for (let length = 0; length < LENGTH; length += lines.at(-1)?.length ?? 1) lines.push(`${line()}\n`)
    return lines.join('').slice(0, LENGTH)
  }
  return [
    ['changed in every word', many('this'), many('that')],
    ['changed in every line', many('this').replaceAll('. ', '.\n'), many('that').replaceAll('. ', '.\n')],
    ['of unlike lines of 5 words', unlike(5), unlike(5)],
    ['of unlike paragraphs of 60 words', unlike(60), unlike(60)],
    ['of unlike paragraphs of 600 words', unlike(600), unlike(600)],
    ['of a letter in each line', 'a\nb\n'.repeat(LENGTH / 4), 'b\nc\n'.repeat(LENGTH / 4)],
  ]
}

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
