import type { ArticleRef } from '@/lib/domain/record'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** The article of a source that has these bytes in one of its versions. */
export type BytesHolder = { articleId: string; title: string; retracted: boolean; number: number }

/**
 * Which article of a source has these bytes, in whatever version of it; a retracted one keeps them.
 * @param bytesSha256 of the file as received
 * @param but an article that may have them: its own earlier text can come back
 */
export async function getBytesHolder(
  db: Db,
  sourceId: string,
  bytesSha256: string,
  but?: string,
): Promise<BytesHolder | null> {
  const found = await db.articleVersion.findFirst({
    where: { sourceId, bytesSha256, ...(but !== undefined && { articleId: { not: but } }) },
    orderBy: { id: 'asc' },
    select: { number: true, article: { select: { id: true, title: true, retractedAt: true } } },
  })
  if (!found) return null
  const { id, title, retractedAt } = found.article
  return { articleId: id, title, retracted: retractedAt !== null, number: found.number }
}

/** Live articles, of any source, of which some version has these bytes. */
export async function listArticlesWithBytes(db: Db, bytesSha256: string): Promise<ArticleRef[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${Prisma.raw(ARTICLE_REF_JSON)} AS json
    FROM (SELECT DISTINCT v.articleId FROM Source so CROSS JOIN ArticleVersion v
        ON v.sourceId = so.id AND v.bytesSha256 = ${bytesSha256}) holder
      JOIN Article ar ON ar.id = holder.articleId JOIN Source so ON so.id = ar.sourceId
    WHERE ar.retractedAt IS NULL ORDER BY so.name, ar.id`
  return parseRows<ArticleRef>(rows)
}
