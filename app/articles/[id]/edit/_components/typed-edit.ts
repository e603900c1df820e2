import { describeLanguage } from '@/lib/domain/language'
import type { Article } from '@/lib/domain/record'
import { startTyped, type TypedArticle } from '../../../_components/typed-article'

/** What stands in the form that corrects an article. */
export type TypedEdit = TypedArticle & {
  /** The version of the article, and of its text, these words were typed upon. */
  upon: number
  uponText: string
}

/** What the form starts from: the article as it stands. */
export function startEdit(article: Article): TypedEdit {
  return {
    ...startTyped(article),
    upon: article.version,
    uponText: article.text.versionId,
  }
}

/** Whether the article, or its text, was changed after these words were begun. */
export function isBehind(typed: TypedEdit, article: Article): boolean {
  return typed.upon !== article.version || typed.uponText !== article.text.versionId
}

/** Field by field, where what was typed and what stands now are not the same, in words. */
export function listDifferences(typed: TypedEdit, article: Article) {
  const saved = startEdit(article)
  return FIELDS.flatMap(({ label, words }) => {
    const [mine, theirs] = [words(typed), words(saved)]
    return mine === theirs ? [] : [{ label, typed: mine, saved: theirs }]
  })
}

const FIELDS: { label: string; words: (typed: TypedEdit) => string }[] = [
  { label: 'Title', words: ({ title }) => title ?? '' },
  {
    label: 'Language',
    words: ({ language }) => (language === null ? 'as guessed' : describeLanguage(language)),
  },
  { label: 'Published', words: ({ published }) => published ?? '' },
  { label: 'The date rests on', words: ({ publishedBasis }) => (publishedBasis ?? '').toLowerCase() },
  { label: 'Note on the date', words: ({ publishedNote }) => publishedNote },
  { label: 'Author', words: ({ author }) => author ?? '' },
  { label: 'Genre', words: ({ genre }) => genre },
  { label: 'Address', words: ({ url }) => url },
  { label: 'Note', words: ({ note }) => note },
]
