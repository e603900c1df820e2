import { createHash } from 'node:crypto'
import { getArticle } from '@/lib/db/articles'
import { getBytesHolder } from '@/lib/db/same-bytes'
import { insertArticle } from '@/lib/db/write-article'
import { insertFingerprints } from '@/lib/db/write-fingerprint'
import type { AddArticleInput } from '@/lib/domain/add-input'
import { earliestDay } from '@/lib/domain/edtf'
import { fingerprint } from '@/lib/domain/fingerprint'
import type { Article } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { requireInText } from '@/lib/domain/stripped'
import { audit } from './audit'
import { allow, type Context, type QuestionContext } from './context'
import { requireFreeId, requireThere } from './require'

/** Adds an article with its first version. No two articles of a source have the same bytes. */
export async function addArticle(ctx: Context, input: AddArticleInput): Promise<{ id: string }> {
  allow(ctx, 'article.add')
  const id = await requireFreeId(ctx, 'article', input.id)
  await requireThere(ctx, 'source', [input.sourceId], 'sourceId')
  await requireNewBytes(ctx, input.sourceId, input.bytesSha256)
  requireLineFeeds(input.text)
  requireInText(input.stripped, input.text)
  const versionId = ctx.newId('version')
  await insertArticle(ctx.db, id, input, {
    versionId,
    publishedFrom: earliestDay(input.publishedEdtf),
    textSha256: createHash('sha256').update(input.text, 'utf8').digest('hex'),
    capturedAt: ctx.now.toISOString(),
  })
  await insertFingerprints(ctx.db, versionId, fingerprint(input.text))
  const after = withoutText(await requireArticle(ctx, id))
  await audit(ctx, { action: 'article.add', subjectType: 'article', subjectId: id, after })
  return { id }
}

/**
 * @param but an article of the source that may have them
 * @throws Refusal SAME_BYTES_IN_SOURCE, pointing to the article that has them
 */
export async function requireNewBytes(
  ctx: Pick<QuestionContext, 'db'>,
  sourceId: string,
  bytesSha256: string,
  but?: string,
): Promise<void> {
  const holder = await getBytesHolder(ctx.db, sourceId, bytesSha256, but)
  if (!holder) return
  const record = holder.retracted ? undefined : { label: holder.title, href: `/articles/${holder.articleId}` }
  throw new Refusal('SAME_BYTES_IN_SOURCE', 'text', bytesSha256, record)
}

/** Offsets are counted in text with LF line ends; a CR left in would shift nothing here, but every other reader's count. */
function requireLineFeeds(text: string): void {
  const at = text.indexOf('\r')
  if (at >= 0) throw new Refusal('INVALID_INPUT', 'text', `a CR at ${at}; line ends are LF`)
}

/** @throws Refusal NOT_FOUND where no live article has this id */
export async function requireArticle(ctx: Pick<QuestionContext, 'db'>, id: string): Promise<Article> {
  const article = await getArticle(ctx.db, id)
  if (!article) throw new Refusal('NOT_FOUND', 'articleId', id)
  return article
}

/** The audit keeps the hashes, not the text: a takedown must be able to remove it everywhere. */
export function withoutText(article: Article): object {
  const { text: _, ...version } = article.text
  return { ...article, text: version }
}
