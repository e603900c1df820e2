import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts } from './difference'
import { foldDifference, type ShownBlock } from './fold-difference'

const LONG = Array.from({ length: 200 }, (_, n) => `Sentence number ${n} of a long text.`).join('\n\n')
const kinds = (blocks: ShownBlock[]) => blocks.map(({ kind }) => kind)

test('what borders on a change stays in view, the rest of a long run is folded', () => {
  const shown = foldDifference(compareTexts(`${LONG}\n\nSixty.\n\n${LONG}`, `${LONG}\n\nSeventy.\n\n${LONG}`))
  expect(kinds(shown)).toEqual(['FOLDED', 'SAME', 'REMOVED', 'ADDED', 'SAME', 'FOLDED'])
})

test('a short run is not folded', () => {
  expect(kinds(foldDifference(compareTexts('One.\n\nTwo.', 'One.\n\nThree.')))).not.toContain('FOLDED')
})

test('of a very long run only the length is told', () => {
  const [folded] = foldDifference(compareTexts(`${LONG.repeat(10)}\n\nA.`, `${LONG.repeat(10)}\n\nB.`))
  expect(folded).toMatchObject({ kind: 'FOLDED', text: null })
})

test('nothing is lost by folding: lengths add up, and no cut parts a surrogate pair', () => {
  const texts = fc
    .array(fc.constantFrom('word ', '😀', 'long', '\n\n', '. '), { maxLength: 600 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, texts, (same, other) => {
      const length = (block: ShownBlock) =>
        block.kind === 'FOLDED'
          ? block.length
          : block.kind === 'CHANGED'
            ? block.parts.reduce((sum, part) => sum + part.text.length, 0)
            : block.text.length
      const blocks = compareTexts(same, same + other)
      const shown = foldDifference(blocks)
      const sum = (list: ShownBlock[]) => list.reduce((total, block) => total + length(block), 0)
      expect(sum(shown)).toBe(sum(blocks))
      for (const block of shown)
        if ('text' in block && block.text) expect(block.text.isWellFormed()).toBe(true)
    }),
  )
})
