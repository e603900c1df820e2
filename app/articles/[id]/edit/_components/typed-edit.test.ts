import { expect, test } from 'vitest'
import type { Article } from '@/lib/domain/record'
import { isBehind, listDifferences, startEdit } from './typed-edit'

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
  expect(listDifferences(startEdit(article), article)).toEqual([])
  expect(isBehind(startEdit(article), article)).toBe(false)
})

test('a change of the article, or a new version of its text, leaves the form behind', () => {
  expect(isBehind(startEdit(article), { ...article, version: 4 })).toBe(true)
  expect(isBehind(startEdit(article), { ...article, text: { ...article.text, versionId: 'v2' } })).toBe(true)
})

test('only what differs is shown, with both sides', () => {
  const now = { ...article, version: 4, title: 'Their title', languageProposedBy: null }
  expect(listDifferences({ ...startEdit(article), genre: 'news' }, now)).toEqual([
    { label: 'Title', typed: 'Title', saved: 'Their title' },
    { label: 'Language', typed: 'as guessed', saved: 'English' },
    { label: 'Genre', typed: 'news', saved: '' },
  ])
})
