import { createHash } from 'node:crypto'
import { listNearCopies } from '@/lib/db/near-copies'
import { listArticlesWithBytes } from '@/lib/db/same-bytes'
import type { ArticleDraft, ArticleProposal } from '@/lib/domain/article-draft'
import { fingerprint } from '@/lib/domain/fingerprint'
import type { QuestionContext } from './context'

/** What a received text would be as an article, and what the record has of it already. Writes nothing. */
export async function draftArticle(ctx: QuestionContext, proposal: ArticleProposal): Promise<ArticleDraft> {
  const { text, bytesSha256 } = proposal
  const textSha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  return {
    ...proposal,
    sameBytes: await listArticlesWithBytes(ctx.db, bytesSha256),
    nearCopies: await listNearCopies(ctx.db, { hashes: fingerprint(text), textSha256 }),
  }
}
