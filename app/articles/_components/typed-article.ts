import type { ArticleDraft } from '@/lib/domain/article-draft'
import type { Basis } from '@/lib/domain/claim-words'
import type { Article, StrippedRange } from '@/lib/domain/record'

/** What stands in the form of an article's particulars. A null follows its proposal until the analyst says otherwise. */
export type TypedArticle = {
  title: string | null
  author: string | null
  url: string
  language: string | null
  genre: string
  /** A date in words or EDTF. */
  published: string | null
  publishedBasis: Basis | null
  publishedNote: string
  note: string
  stripped: StrippedRange[] | null
}

/** What a program proposes of a text. */
export type Proposals = Pick<ArticleDraft, 'title' | 'author' | 'language' | 'published' | 'stripped'>

export const NOTHING_PROPOSED: Proposals = {
  title: null,
  author: null,
  language: null,
  published: null,
  stripped: [],
}

export const EMPTY_ARTICLE: TypedArticle = {
  title: null,
  author: null,
  url: '',
  language: null,
  genre: '',
  published: null,
  publishedBasis: null,
  publishedNote: '',
  note: '',
  stripped: null,
}

/** What the form of an article on record starts from, and what of it is still a proposal. */
export function startTyped(article: Article): TypedArticle {
  return {
    title: article.title,
    author: article.author ?? '',
    url: article.url ?? '',
    language: article.languageProposedBy ? null : article.language,
    genre: article.genre ?? '',
    published: article.publishedEdtf,
    publishedBasis: article.publishedBasis,
    publishedNote: article.publishedNote ?? '',
    note: article.note ?? '',
    stripped: null,
  }
}

/** The proposals an article on record still holds. */
export function proposalsOf(article: Article): Proposals {
  const { language, languageProposedBy, text } = article
  return {
    ...NOTHING_PROPOSED,
    language: languageProposedBy ? { tag: language, by: languageProposedBy } : null,
    stripped: text.stripped,
  }
}

/** The basis in force: the one chosen, or for a date found in the text and left as it is, that the text states it. */
export function basisOf(typed: TypedArticle, proposals: Proposals): Basis | null {
  return typed.publishedBasis ?? (typed.published === null && proposals.published ? 'STATED' : null)
}

/** What stands on record as plain fact once it is saved: a guess among them is confirmed first. */
export type Unconfirmed = { field: 'title' | 'published' | 'author'; what: string; value: string }

/** What a program guessed and nobody has confirmed or changed yet; the language and the furniture are kept as guesses. */
export function listUnconfirmed(typed: TypedArticle, proposals: Proposals): Unconfirmed[] {
  const guesses: { field: Unconfirmed['field']; what: string; value: string | undefined }[] = [
    { field: 'title', what: 'the title', value: proposals.title ?? undefined },
    { field: 'published', what: 'the date', value: proposals.published?.words },
    { field: 'author', what: 'the author', value: proposals.author?.name },
  ]
  return guesses.flatMap(({ field, what, value }) =>
    typed[field] === null && value !== undefined ? [{ field, what, value }] : [],
  )
}

/** The same particulars with these guesses made the analyst's own. */
export function confirmGuesses(typed: TypedArticle, proposals: Proposals): Partial<TypedArticle> {
  const own = listUnconfirmed(typed, proposals).map(({ field, value }) => [field, value] as const)
  const dated = own.some(([field]) => field === 'published')
  return { ...Object.fromEntries(own), ...(dated && { publishedBasis: basisOf(typed, proposals) }) }
}

/** What is sent of the particulars. */
export function asParticulars(typed: TypedArticle, proposals: Proposals) {
  return {
    title: typed.title ?? proposals.title ?? '',
    author: typed.author ?? proposals.author?.name ?? '',
    url: typed.url.trim() || null,
    language: typed.language ?? proposals.language?.tag,
    languageGuessed: typed.language === null && proposals.language !== null,
    genre: typed.genre,
    published: typed.published ?? proposals.published?.words ?? '',
    publishedBasis: basisOf(typed, proposals) ?? undefined,
    publishedNote: typed.publishedNote,
    note: typed.note,
    stripped: typed.stripped ?? proposals.stripped,
  }
}
