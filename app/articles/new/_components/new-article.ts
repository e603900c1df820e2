import type { ArticleDraft, Encoding } from '@/lib/domain/article-draft'
import { carryOver } from '../../_components/furniture'
import { EMPTY_ARTICLE, type TypedArticle } from '../../_components/typed-article'
import { NO_SOURCE, type TypedSourceChoice } from './source-field'

/** What stands in the form of a new article, beside its text. */
export type TypedNew = TypedArticle & {
  source: TypedSourceChoice
  encoding: Encoding | null
  /** Which text the furniture that was chosen is counted in (textKey). */
  strippedOf: string | null
}

export const EMPTY_NEW: TypedNew = { ...EMPTY_ARTICLE, source: NO_SOURCE, encoding: null, strippedOf: null }

/** One text as it was read: the same bytes in another encoding are another text. */
export const textKey = ({ bytesSha256, encoding }: ArticleDraft) => `${encoding} ${bytesSha256}`

/**
 * What becomes of the furniture the analyst chose once another text is read: it follows its words where the text it was
 * chosen in is known, and else gives way to the proposals.
 */
export function followText(
  typed: TypedNew,
  before: ArticleDraft | null,
  now: ArticleDraft,
): Partial<TypedNew> | null {
  if (typed.stripped === null || typed.strippedOf === textKey(now)) return null
  if (!before || typed.strippedOf !== textKey(before)) return { stripped: null, strippedOf: null }
  return { stripped: carryOver(before.text, now.text, typed.stripped), strippedOf: textKey(now) }
}

/** Of the sentences beside the fields, the one about the text itself, by whichever name the server knows it. */
export function textErrorOf(fields: Record<string, string>): string | undefined {
  const names = ['received', 'received.text', 'received.base64', 'received.name', 'text', 'file', 'bytes']
  return names.map((name) => fields[name]).find((sentence) => sentence !== undefined)
}
