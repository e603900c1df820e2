import type { ArticleRef } from '@/lib/domain/record'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** The article of a source that has these bytes in one of its versions. */
export type BytesHolder = { articleId: string; title: string; retracted: boolean; number: number }

/**
 * The bytes stand once per source, in whatever version of whatever article; a retracted one keeps them.
 * @param bytesSha256 of the file as received
 */
export async function getBytesHolder(
  db: Db,
  sourceId: string,
  bytesSha256: string,
): Promise<BytesHolder | null> {
  const found = await db.articleVersion.findUnique({
    where: { sourceId_bytesSha256: { sourceId, bytesSha256 } },
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
    FROM Source so CROSS JOIN ArticleVersion v ON v.sourceId = so.id AND v.bytesSha256 = ${bytesSha256}
      JOIN Article ar ON ar.id = v.articleId
    WHERE ar.retractedAt IS NULL ORDER BY so.name, ar.id`
  return parseRows<ArticleRef>(rows)
}
