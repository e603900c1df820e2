import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOutNotice, readSelection, wordAt } from './passage-selection'

const quoteOf = (text: string, start: number, end: number, exactly = false, language = 'en') => {
  const read = readSelection(text, { start, end }, { language, exactly })
  return 'passages' in read ? read.passages[0].quote : read.refused
}
/** The selection from the first letter of one piece to the last of another. */
const select = (text: string, from: string, to = from) => ({
  start: text.indexOf(from),
  end: text.indexOf(to) + to.length,
})

describe('a selection snaps to words', () => {
  test.each([
    ['half words on both sides', 'several militants moved', 'ral mili', 'several militants', 'en'],
    ['white space at the ends', 'one  two  three', '  two  ', 'two', 'en'],
    ['a no-break space inside', 'about 60\u00a0militants came', '0\u00a0mil', '60\u00a0militants', 'en'],
    ['a no-break space at the end', 'about 60\u00a0militants', 'about 60\u00a0', 'about 60', 'en'],
    ['an apostrophe inside a word', 'Russia’s plan', 'ussia', 'Russia’s', 'en'],
    ['quotation marks are kept only when taken', 'he said “we left” twice', '“we left”', '“we left”', 'en'],
    ['a satellite of two code units', 'a 🛰 over al-Tanf', '🛰 over al-T', '🛰 over al-Tanf', 'en'],
    ['a family of seven code points', 'the 👨‍👩‍👧 fled', '👨‍👩‍👧', '👨‍👩‍👧', 'en'],
    ['a combining mark', 'in Kovac\u030c’s words', 'Kovac', 'Kovac\u030c’s', 'en'],
    ['Chinese, which has no spaces', '俄罗斯外交部说', '罗', '俄罗斯', 'zh'],
  ])('%s', (_, text, piece, quote, language) => {
    const { start, end } = select(text, piece)
    expect(quoteOf(text, start, end, false, language)).toBe(quote)
  })

  test('backwards it is the same', () => {
    expect(quoteOf('several militants', 12, 3)).toBe('several militants')
  })

  test('exactly as selected it stays, but parts no character', () => {
    expect(quoteOf('several militants', 3, 12, true)).toBe('eral mili')
    expect(quoteOf('a 🛰 b', 3, 6, true)).toBe('🛰 b')
    expect(quoteOf('Kovac\u030c', 0, 5, true)).toBe('Kovac\u030c')
    expect(quoteOf('Kovac\u030c x', 5, 8, true)).toBe('c\u030c x')
  })

  test('the second of two equal quotes is the second', () => {
    const text = 'He left. He left.'
    const read = readSelection(text, { start: 9, end: 16 }, { language: 'en', exactly: false })
    expect(read).toEqual({ passages: [{ start: 9, end: 16, quote: 'He left' }], leftOut: 0 })
  })
})

describe('a selection is refused', () => {
  test.each([
    ['empty', 'words', 2, 2, 'EMPTY'],
    ['white space alone', 'a \u00a0\n b', 1, 5, 'BLANK'],
    ['invisible characters alone', 'a\u200b\u200bb', 1, 3, 'BLANK'],
    ['before the text', 'words', -1, 2, 'OUTSIDE'],
    ['after the text', 'words', 2, 6, 'OUTSIDE'],
    ['between code units', 'words', 1.5, 3, 'OUTSIDE'],
    ['longer than a quote', 'x '.repeat(10_001), 0, 20_002, 'LONG'],
  ])('%s', (_, text, start, end, refused) => {
    expect(quoteOf(text, start, end, true)).toBe(refused)
  })
})

describe('page furniture that a selection runs over', () => {
  const text = 'The port is shut.\n\nSubscribe now\n\nShips wait.\nShare\n\nMore ads\n\nCrews go home.'
  const stripped = ['Subscribe now', 'Share', 'More ads'].map((piece) => select(text, piece))
  const read = (start: number, end: number, exactly = false) => {
    const found = readSelection(text, { start, end }, { language: 'en', exactly, stripped })
    return 'refused' in found ? found.refused : [found.passages.map(({ quote }) => quote), found.leftOut]
  }

  test.each([false, true])('parts it into quotes, exactly as selected: %s', (exactly) => {
    const trimmed = (found: ReturnType<typeof read>) =>
      typeof found === 'string' ? found : [(found[0] as string[]).map((quote) => quote.trim()), found[1]]
    expect(trimmed(read(0, text.length, exactly))).toEqual([
      ['The port is shut.', 'Ships wait.', 'Crews go home.'],
      3,
    ])
  })

  test('at one end it is cut off, with a part of it as with all of it', () => {
    expect(read(0, text.indexOf('now'))).toEqual([['The port is shut.'], 1])
    expect(read(text.indexOf('cribe'), text.indexOf('wait') + 2)).toEqual([['Ships wait'], 1])
  })

  test('touching it with white space alone takes nothing of it', () => {
    expect(read(0, text.indexOf('Subscribe'))).toEqual([['The port is shut.'], 0])
  })

  test('within one piece the words are taken; of several pieces alone nothing is', () => {
    expect(read(text.indexOf('Subscribe') - 1, text.indexOf('now') + 4)).toEqual([['Subscribe now'], 0])
    expect(read(text.indexOf('Share'), text.indexOf('ads') + 3)).toBe('FURNITURE')
  })

  test('a word does not grow into furniture that stands right beside it', () => {
    const joined = 'shutAD open'
    const beside = { language: 'en', exactly: false, stripped: [{ start: 4, end: 6 }] }
    expect(readSelection(joined, { start: 2, end: 4 }, beside)).toEqual({
      passages: [{ start: 0, end: 4, quote: 'shut' }],
      leftOut: 0,
    })
  })

  test('more pieces than a claim has quotes are refused', () => {
    const many = 'word ad '.repeat(21)
    const ads = Array.from({ length: 21 }, (_, i) => ({ start: i * 8 + 5, end: i * 8 + 7 }))
    expect(
      readSelection(many, { start: 0, end: many.length }, { language: 'en', exactly: false, stripped: ads }),
    ).toEqual({ refused: 'PARTED' })
  })

  test('it is said how much was left out', () => {
    expect([0, 1, 2].map(leftOutNotice)).toEqual([
      '',
      'Page furniture was left out: 1 passage.',
      'Page furniture was left out: 2 passages.',
    ])
  })
})

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(' ', '\n\n', '\u00a0', '🛰', '👨‍👩‍👧', 'e\u0301', '罗斯', '“', '. '),
  ),
  { maxLength: 14 },
)

test('whatever is selected, the quote stands at its place, is well formed, and holds what was selected to read', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.boolean(), (parts, x, y, exactly) => {
      const text = parts.join('').toWellFormed()
      const [start, end] = [x % (text.length + 1), y % (text.length + 1)]
      const read = readSelection(text, { start, end }, { language: 'en', exactly })
      if (!('passages' in read)) return
      const [passage] = read.passages
      expect(text.slice(passage.start, passage.end)).toBe(passage.quote)
      expect(passage.quote.isWellFormed()).toBe(true)
      const wanted = text.slice(Math.min(start, end), Math.max(start, end)).toWellFormed()
      if (wanted === text.slice(Math.min(start, end), Math.max(start, end)))
        expect(passage.quote).toContain(wanted.trim())
      // Reading what was read changes nothing more.
      expect(readSelection(text, passage, { language: 'en', exactly })).toEqual(read)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['in it', 2, 'word'],
  ['right after it', 4, 'word'],
  ['in white space after a mark', 5, null],
])('the word at a place: %s', (_, at, word) => {
  expect(wordAt('word, here', at, 'en')?.quote ?? null).toBe(word)
})
