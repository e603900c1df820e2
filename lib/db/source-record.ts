import type { ArticleRef, Instant } from '@/lib/domain/record'
import type { SourceRecord } from '@/lib/domain/versioned-record'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** One source, retracted or not, as the audit keeps it. */
export async function getSourceRecord(db: Db, id: string): Promise<SourceRecord | null> {
  return db.source.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      homepage: true,
      country: true,
      kind: true,
      note: true,
      version: true,
      retractedAt: true,
    },
  })
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateSource(
  db: Transaction,
  { id, version }: Pick<SourceRecord, 'id' | 'version'>,
  next: SourceRecord,
): Promise<boolean> {
  const { name, homepage, country, kind, note, retractedAt } = next
  const { count } = await db.source.updateMany({
    where: { id, version },
    data: { name, homepage, country, kind, note, retractedAt, version: version + 1 },
  })
  return count === 1
}

/** What of the record rests on a source: its live articles, and live claims whose chain names it. */
export async function countOnSource(db: Db, id: string): Promise<{ articles: number; claims: number }> {
  const [articles, claims] = await Promise.all([
    db.article.count({ where: { sourceId: id, retractedAt: null } }),
    db.chainHop.count({ where: { sourceId: id, claim: { retractedAt: null } } }),
  ])
  return { articles, claims }
}

/** Another source of this name, retracted or not; names are unique. */
export async function findOtherSourceNamed(
  db: Db,
  name: string,
  id: string,
): Promise<{ id: string; name: string; retractedAt: Instant | null } | null> {
  return db.source.findFirst({
    where: { name, id: { not: id } },
    select: { id: true, name: true, retractedAt: true },
  })
}

/** The newest live articles of a source. */
export async function listArticlesOfSource(db: Db, id: string, count: number): Promise<ArticleOfSource[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_set(${Prisma.raw(ARTICLE_REF_JSON)}, '$.claims',
      (SELECT count(*) FROM Claim WHERE articleId = ar.id AND retractedAt IS NULL)) AS json
    FROM Article ar JOIN Source so ON so.id = ar.sourceId WHERE ar.sourceId = ${id} AND ar.retractedAt IS NULL
    ORDER BY ar.publishedFrom DESC, ar.id DESC LIMIT ${count}`
  return parseRows<ArticleOfSource>(rows)
}

export type ArticleOfSource = ArticleRef & { claims: number }
