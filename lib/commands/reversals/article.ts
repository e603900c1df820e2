import { getArticle } from '@/lib/db/articles'
import { replaceStripped, updateArticle } from '@/lib/db/write-article'
import type { Article } from '@/lib/domain/record'
import { withoutText } from '../add-article'
import type { Reversal } from './reversal'

/** An article without its text, which no change of its particulars touches. Articles are not retracted. */
export type ArticleSnapshot = Omit<Article, 'text'> & {
  text: Omit<Article['text'], 'text'>
  retractedAt: null
}

export const articleReversal: Reversal<ArticleSnapshot> = {
  async read(ctx, id) {
    const article = await getArticle(ctx.db, id)
    return article && ({ ...withoutText(article), retractedAt: null } as ArticleSnapshot)
  },
  async write(ctx, now, next) {
    const { title, author, url, language, languageProposedBy, genre, note } = next
    const { publishedEdtf, publishedBasis, publishedNote, publishedFrom } = next
    const said = { title, author, url, language, languageProposedBy, genre, note }
    const date = { publishedEdtf, publishedBasis, publishedNote, publishedFrom }
    if (!(await updateArticle(ctx.db, now.id, now.version, { ...said, ...date }))) return false
    await replaceStripped(ctx.db, now.text.versionId, next.text.stripped)
    return true
  },
}
