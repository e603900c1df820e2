import type { ArticleCursor, ArticleFilter, ArticleInList } from '@/lib/domain/record-lists'
import { searchExpression } from '@/lib/domain/search-query'
import { ARTICLE_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { mergeRows } from './json-rows'
import { assessedAs, IS_REPETITION, STANDS } from './link-conditions'
import { LINK_TABLES } from './link-json'

/** Longest page of the list. */
export const ARTICLE_PAGE = 50

const REF = Prisma.raw(ARTICLE_REF_JSON)

/**
 * One page of the live articles with how much was found in each, newest first, and the cursor of the next page where
 * there is one; disputed links are counted apart. The page is found first, so that only its links are counted;
 * CROSS JOIN keeps that order, which SQLite does not see on a record it has no statistics of.
 * @param size how many articles a page holds
 */
export async function listArticles(
  db: Db,
  filter: ArticleFilter = {},
  after: ArticleCursor | null = null,
  size = ARTICLE_PAGE,
): Promise<{ articles: ArticleInList[]; next: ArticleCursor | null }> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH page AS MATERIALIZED (
      SELECT ar.id, ar.publishedFrom FROM Article ar
      WHERE ar.retractedAt IS NULL AND ${whereFilter(filter)} AND ${whereAfter(after)}
      ORDER BY ar.publishedFrom DESC, ar.id DESC LIMIT ${size + 1}),
    touching AS MATERIALIZED (
      SELECT page.id AS articleId, l.id AS linkId
        FROM page CROSS JOIN Claim c ON c.articleId = page.id CROSS JOIN Link l ON l.claimAId = c.id
      UNION SELECT page.id, l.id
        FROM page CROSS JOIN Claim c ON c.articleId = page.id CROSS JOIN Link l ON l.claimBId = c.id),
    linked AS MATERIALIZED (
      SELECT touching.articleId,
        count(*) FILTER (WHERE ${assessedAs('CONTRADICTS')}) AS contradictions,
        count(*) FILTER (WHERE ${assessedAs('CORROBORATES')}) AS corroborations,
        count(*) FILTER (WHERE ${assessedAs('CORROBORATES')} AND ${IS_REPETITION}) AS repetitions,
        count(*) FILTER (WHERE l.state = 'DISPUTED') AS disputed
      FROM touching CROSS JOIN ${LINK_TABLES} WHERE l.id = touching.linkId AND ${STANDS} GROUP BY touching.articleId)
    SELECT json_array(${REF}, json_object('genre', ar.genre,
      'claims', (SELECT count(*) FROM Claim c WHERE c.articleId = ar.id AND c.retractedAt IS NULL),
      'contradictions', ifnull(linked.contradictions, 0), 'corroborations', ifnull(linked.corroborations, 0), 'repetitions', ifnull(linked.repetitions, 0),
      'disputed', ifnull(linked.disputed, 0))) AS json
    FROM page JOIN Article ar ON ar.id = page.id JOIN Source so ON so.id = ar.sourceId
      LEFT JOIN linked ON linked.articleId = ar.id
    ORDER BY page.publishedFrom DESC, page.id DESC`
  const articles = mergeRows<ArticleInList>(rows)
  const last = articles[size - 1]
  const next = articles.length > size && last ? { publishedFrom: last.publishedFrom, id: last.id } : null
  return { articles: articles.slice(0, size), next }
}

/** Has nobody made a claim of the article `ar`, or none that still stands? */
export const WITHOUT_CLAIMS = Prisma.raw(
  'NOT EXISTS (SELECT 1 FROM Claim c WHERE c.articleId = ar.id AND c.retractedAt IS NULL)',
)

function whereFilter({ words, source, claims }: ArticleFilter): Prisma.Sql {
  const parts = [Prisma.sql`1`]
  if (claims === 'none') parts.push(WITHOUT_CLAIMS)
  if (source) parts.push(Prisma.sql`ar.sourceId = ${source}`)
  if (words) {
    const expression = searchExpression(words)
    parts.push(
      expression
        ? Prisma.sql`ar.id IN (SELECT s.articleId FROM article_fts f JOIN article_search s ON s.id = f.rowid
            WHERE article_fts MATCH ${`title : (${expression})`})`
        : Prisma.sql`0`,
    )
  }
  return Prisma.join(parts, ' AND ')
}

function whereAfter(after: ArticleCursor | null): Prisma.Sql {
  if (!after) return Prisma.sql`1`
  return Prisma.sql`(ar.publishedFrom, ar.id) < (${after.publishedFrom}, ${after.id})`
}
