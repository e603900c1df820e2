import { expect, test } from 'vitest'
import type { Article } from '@/lib/domain/record'
import { startTyped } from '../../../_components/typed-article'
import { goOn, isBehind, startEdit } from './typed-edit'

const article: Article = {
  id: 'a',
  title: 'Title',
  author: null,
  url: null,
  source: { id: 's', name: 'Source' },
  publishedEdtf: '2016-05',
  publishedBasis: 'STATED',
  publishedFrom: '2016-05-01',
  sourceNote: null,
  authorNote: null,
  language: 'en',
  languageProposedBy: 'a guesser',
  genre: null,
  publishedNote: null,
  note: null,
  version: 3,
  text: {
    versionId: 'v',
    number: 1,
    text: 'Text.',
    bytesSha256: '',
    textSha256: '',
    capturedAt: '2026-11-01T12:00:00.000Z',
    capturedHow: 'Pasted',
    encoding: 'utf-8',
    stripped: [],
  },
}

test('a form that starts from the article says what it says', () => {
  expect(startEdit(article)).toMatchObject(startTyped(article))
  expect(isBehind(startEdit(article), article)).toBe(false)
})

test('a change of the article, or a new version of its text, leaves the form behind', () => {
  expect(isBehind(startEdit(article), { ...article, version: 4 })).toBe(true)
  expect(isBehind(startEdit(article), { ...article, text: { ...article.text, versionId: 'v2' } })).toBe(true)
})

test('what goes on after a conflict stands upon the article as it is now', () => {
  const now = { ...article, version: 4, title: 'Their title', languageProposedBy: null }
  const typed = { ...startEdit(article), genre: 'news' }
  const settled = goOn({ ...typed, title: 'Their title' }, typed, now)
  expect(settled).toMatchObject({ title: 'Their title', genre: 'news', language: 'en', upon: 4 })
  expect(settled.base).toEqual(startTyped(now))
  expect(isBehind(settled, now)).toBe(false)
})

test('page furniture marked in an earlier text does not go on in a later one', () => {
  const stripped = [{ start: 0, end: 2, what: 'x', proposedBy: null }]
  const typed = { ...startEdit(article), stripped }
  expect(goOn(typed, typed, { ...article, version: 4 }).stripped).toEqual(stripped)
  const corrected = { ...article, text: { ...article.text, versionId: 'v2' } }
  expect(goOn(typed, typed, corrected).stripped).toBeNull()
})
