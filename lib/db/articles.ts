import type { Article } from '@/lib/domain/record'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { mergeRows } from './json-rows'

const REF = Prisma.raw(ARTICLE_REF_JSON)
const REST = Prisma.raw(`json_object('sourceNote', ar.sourceNote, 'authorNote', ar.authorNote,
  'languageProposedBy', ar.languageProposedBy,  'genre', ar.genre, 'publishedNote', ar.publishedNote, 'note', ar.note, 'version', ar.version)`)
const TEXT =
  Prisma.raw(`json_object('versionId', v.id, 'number', v.number, 'text', v.text, 'bytesSha256', v.bytesSha256,
  'textSha256', v.textSha256, 'capturedAt', v.capturedAt, 'capturedHow', v.capturedHow, 'encoding', v.encoding,
  'stripped', json((SELECT json_group_array(json_object('start', start, 'end', "end", 'what', what, 'proposedBy', proposedBy) ORDER BY start)
    FROM StrippedRange WHERE versionId = v.id)))`)

/** Live articles by id with the text of their latest version, by date of publication. */
export async function getArticles(db: Db, ids: string[]): Promise<Article[]> {
  return selectVersions(
    db,
    Prisma.sql`ar.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      AND v.number = (SELECT max(number) FROM ArticleVersion WHERE articleId = ar.id)`,
  )
}

/** Live articles by the ids of versions, each with the text of that version: an article may stand here more than once. */
export async function getArticleVersions(db: Db, versionIds: string[]): Promise<Article[]> {
  return selectVersions(db, Prisma.sql`v.id IN (SELECT value FROM json_each(${JSON.stringify(versionIds)}))`)
}

async function selectVersions(db: Db, where: Prisma.Sql): Promise<Article[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_array(${REF}, ${REST}, json_object('text', ${TEXT})) AS json
    FROM Article ar JOIN Source so ON so.id = ar.sourceId JOIN ArticleVersion v ON v.articleId = ar.id
    WHERE ar.retractedAt IS NULL AND ${where}
    ORDER BY ar.publishedFrom, ar.id, v.number`
  return mergeRows<Article>(rows)
}

/** One live article with the text of its latest version. */
export async function getArticle(db: Db, id: string): Promise<Article | null> {
  return (await getArticles(db, [id]))[0] ?? null
}

/** What an article is called, without its text. */
export async function getArticleTitle(db: Db, id: string): Promise<{ id: string; title: string } | null> {
  return db.article.findUnique({ where: { id }, select: { id: true, title: true } })
}
