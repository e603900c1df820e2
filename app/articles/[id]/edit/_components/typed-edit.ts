import type { ConflictField } from '@/app/_components/conflict'
import { describeLanguage } from '@/lib/domain/language'
import type { Article } from '@/lib/domain/record'
import { startTyped, type TypedArticle } from '../../../_components/typed-article'

/** What stands in the form that corrects an article. */
export type TypedEdit = TypedArticle & {
  /** The version of the article, and of its text, these words were typed upon. */
  upon: number
  uponText: string
  /** What the form was filled from; drafts of earlier days have none. */
  base?: TypedArticle
}

/** What the form starts from: the article as it stands. */
export function startEdit(article: Article): TypedEdit {
  return {
    ...startTyped(article),
    upon: article.version,
    uponText: article.text.versionId,
    base: startTyped(article),
  }
}

/** Whether the article, or its text, was changed after these words were begun. */
export function isBehind(typed: TypedEdit, article: Article): boolean {
  return typed.upon !== article.version || typed.uponText !== article.text.versionId
}

/** The form once a conflict is settled: upon the article as it stands now. */
export function goOn(settled: TypedArticle, typed: TypedEdit, article: Article): TypedEdit {
  const { upon, uponText, base } = startEdit(article)
  // Furniture chosen in another text would stand in the wrong place.
  const stripped = typed.uponText === uponText ? settled.stripped : null
  // A guess that was confirmed meanwhile is proposed no longer.
  const language = settled.language ?? (article.languageProposedBy === null ? article.language : null)
  return { ...settled, stripped, language, upon, uponText, base }
}

/** The particulars as a conflict shows them; page furniture is the typing analyst's to look at again. */
export const EDIT_FIELDS: ConflictField<TypedArticle>[] = [
  { field: 'title', label: 'Title', words: ({ title }) => title ?? '' },
  {
    field: 'language',
    label: 'Language',
    words: ({ language }) => (language === null ? 'as guessed' : describeLanguage(language)),
  },
  { field: 'published', label: 'Published', words: ({ published }) => published ?? '' },
  {
    field: 'publishedBasis',
    label: 'The date rests on',
    words: ({ publishedBasis }) => (publishedBasis ?? '').toLowerCase(),
  },
  {
    field: 'publishedNote',
    label: 'Note on the date',
    words: ({ publishedNote }) => publishedNote,
    isText: true,
  },
  { field: 'author', label: 'Author', words: ({ author }) => author ?? '' },
  { field: 'genre', label: 'Genre', words: ({ genre }) => genre },
  { field: 'url', label: 'Address', words: ({ url }) => url },
  { field: 'note', label: 'Note', words: ({ note }) => note, isText: true },
]
