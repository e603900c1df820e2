import { describe, expect, test } from 'vitest'
import type { ArticleDraft } from '@/lib/domain/article-draft'
import {
  asParticulars,
  confirmGuesses,
  listUnconfirmed,
  NOTHING_PROPOSED,
} from '../../_components/typed-article'
import { EMPTY_NEW, followText, textKey } from './new-article'

const draft = (text: string, said: Partial<ArticleDraft> = {}): ArticleDraft => ({
  ...NOTHING_PROPOSED,
  text,
  encoding: 'utf-8',
  encodingBasis: 'VALID',
  bytesSha256: text,
  sameBytes: [],
  nearCopies: [],
  ...said,
})
const chosen = [{ start: 0, end: 5, what: 'share buttons', proposedBy: null }]

describe('furniture the analyst chose', () => {
  const first = draft('Share\nNews')
  const typed = { ...EMPTY_NEW, stripped: chosen, strippedOf: textKey(first) }
  test('stays while the text is the same', () => {
    expect(followText(typed, first, first)).toBeNull()
    expect(followText(EMPTY_NEW, first, draft('Other'))).toBeNull()
  })
  test('follows its words into a changed text', () => {
    const now = draft('Head\nShare\nNews')
    expect(followText(typed, first, now)).toEqual({
      stripped: [{ ...chosen[0], start: 5, end: 10 }],
      strippedOf: textKey(now),
    })
  })
  test('gives way to the proposals where its text is not known any more', () => {
    expect(followText(typed, null, draft('Share\nNews', { encoding: 'koi8-r' }))).toEqual({
      stripped: null,
      strippedOf: null,
    })
  })
})

describe('what is sent', () => {
  const proposals = draft('x', {
    title: 'Proposed',
    language: { tag: 'ru', by: 'a guesser' },
    published: { edtf: '2016-05', words: 'May 2016' },
  })
  test('untouched, everything is the proposal and the language still a guess', () => {
    expect(asParticulars(EMPTY_NEW, proposals)).toMatchObject({
      title: 'Proposed',
      language: 'ru',
      languageGuessed: true,
      published: 'May 2016',
      publishedBasis: 'STATED',
      url: null,
    })
  })
  test('a confirmed language is no guess, and an emptied title stays empty', () => {
    const typed = { ...EMPTY_NEW, title: '', language: 'ru' }
    expect(asParticulars(typed, proposals)).toMatchObject({
      title: '',
      language: 'ru',
      languageGuessed: false,
    })
  })
  test('of a date typed by hand nobody but the analyst says what it rests on', () => {
    expect(asParticulars({ ...EMPTY_NEW, published: '2016' }, proposals).publishedBasis).toBeUndefined()
  })
})

describe('guesses that would stand as plain fact', () => {
  const proposals = draft('x', {
    title: 'Proposed',
    language: { tag: 'ru', by: 'a guesser' },
    published: { edtf: '2016-05', words: 'May 2016' },
    author: { name: 'Ann Lee', from: 'from the byline' },
  })
  const fieldsOf = (typed: Partial<typeof EMPTY_NEW>) =>
    listUnconfirmed({ ...EMPTY_NEW, ...typed }, proposals).map(({ field }) => field)

  test('are the title, the date and the author until they are touched; an emptied one is no guess', () => {
    expect(fieldsOf({})).toEqual(['title', 'published', 'author'])
    expect(fieldsOf({ title: '', published: 'May 2016' })).toEqual(['author'])
    expect(fieldsOf({ title: 'Mine', published: '2015', author: '' })).toEqual([])
    expect(listUnconfirmed(EMPTY_NEW, draft('x'))).toEqual([])
  })

  test('confirmed, they are what was proposed, with its basis, and nothing that was typed changes', () => {
    const typed = { ...EMPTY_NEW, title: 'Mine', genre: 'news' }
    const confirmed = { ...typed, ...confirmGuesses(typed, proposals) }
    expect(confirmed).toEqual({
      ...typed,
      published: 'May 2016',
      publishedBasis: 'STATED',
      author: 'Ann Lee',
    })
    expect(listUnconfirmed(confirmed, proposals)).toEqual([])
    expect(asParticulars(confirmed, proposals)).toEqual({
      ...asParticulars(typed, proposals),
      languageGuessed: true,
    })
  })

  test('a basis that was chosen stays with the date that is confirmed', () => {
    const typed = { ...EMPTY_NEW, publishedBasis: 'EXTERNAL' as const }
    expect(confirmGuesses(typed, proposals)).toMatchObject({ publishedBasis: 'EXTERNAL' })
  })
})
