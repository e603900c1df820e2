import type { DatedCount, DateSlice } from '@/lib/domain/timeline/dated-count'
import type { TimelineMark } from '@/lib/domain/timeline/mark'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

// What a timeline shows is found by its dates: each different date of the record is counted, which takes nothing but an
// index (prisma/search.sql), and lib/domain says which of them a window holds. Bounds need not be kept beside each date.

/** Every different date with its marks, and how many live claims state no time. */
export type DatesFound = { dates: DatedCount[]; undated: number }

/** The dates of the whole record. Kept while it stands (whileUnchanged). */
export async function listDates(db: Db): Promise<DatesFound> {
  const [claims, articles, [all]] = await Promise.all([
    db.$queryRaw<Counted[]>`
      SELECT timeEdtf AS edtf, CAST(count(*) AS REAL) AS count FROM Claim INDEXED BY claim_dated
      WHERE timeEdtf IS NOT NULL AND retractedAt IS NULL GROUP BY timeEdtf`,
    db.$queryRaw<Counted[]>`
      SELECT publishedEdtf AS edtf, CAST(count(*) AS REAL) AS count FROM Article INDEXED BY article_dated
      WHERE retractedAt IS NULL GROUP BY publishedEdtf`,
    db.$queryRaw<{ count: number }[]>`
      SELECT CAST(count(*) AS REAL) AS count FROM Claim INDEXED BY claim_of_topic WHERE retractedAt IS NULL`,
  ])
  const dated = claims.reduce((sum, { count }) => sum + count, 0)
  return { dates: joinCounts(claims, articles), undated: (all?.count ?? 0) - dated }
}

/** The dates of a topic: of its live claims, and of the articles that make them. */
export async function listDatesOfTopic(db: Db, topicId: string): Promise<DatesFound> {
  // Looked up in indexes that hold no more than is asked: rows of articles are long, and lie far apart.
  const found = await db.$queryRaw<{ kind: TimelineMark['kind']; edtf: string | null; count: number }[]>`
    WITH own AS MATERIALIZED (
      SELECT c.timeEdtf AS edtf, c.articleId FROM ClaimTopic ct CROSS JOIN Claim c INDEXED BY claim_of_topic
      WHERE ct.topicId = ${topicId} AND c.id = ct.claimId AND c.retractedAt IS NULL)
    SELECT 'CLAIM' AS kind, edtf, CAST(count(*) AS REAL) AS count FROM own GROUP BY edtf
    UNION ALL
    SELECT 'ARTICLE', ar.publishedEdtf, CAST(count(*) AS REAL) FROM (SELECT DISTINCT articleId FROM own) o
      CROSS JOIN Article ar INDEXED BY article_of_topic
      WHERE ar.id = o.articleId AND ar.retractedAt IS NULL GROUP BY ar.publishedEdtf`
  const dated = (of: TimelineMark['kind']) =>
    found.flatMap(({ kind, edtf, count }) => (kind === of && edtf !== null ? [{ edtf, count }] : []))
  const undated = found.find(({ edtf }) => edtf === null)?.count ?? 0
  return { dates: joinCounts(dated('CLAIM'), dated('ARTICLE')), undated }
}

type Counted = { edtf: string; count: number }

function joinCounts(claims: readonly Counted[], articles: readonly Counted[]): DatedCount[] {
  const found = new Map<string, DatedCount>()
  for (const { edtf, count } of claims) found.set(edtf, { edtf, claims: count, articles: 0 })
  for (const { edtf, count } of articles)
    found.set(edtf, { edtf, claims: found.get(edtf)?.claims ?? 0, articles: count })
  return [...found.values()]
}

/**
 * The marks of some dates, in the order of the slices; of one date articles before claims, by id.
 * @param slices few: each is a part of the statement
 * @param topicId whose claims, and the articles that make them; null for the whole record
 */
export async function listMarks(
  db: Db,
  slices: readonly DateSlice[],
  topicId: string | null,
): Promise<TimelineMark[]> {
  const parts = slices.flatMap(({ edtf, claims, articles }, at) => [
    ...(articles.take > 0 ? [articlesOfDate(at, edtf, articles, topicId)] : []),
    ...(claims.take > 0 ? [claimsOfDate(at, edtf, claims, topicId)] : []),
  ])
  if (parts.length === 0) return []
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH found(at, kind, id) AS MATERIALIZED (${Prisma.join(parts, ' UNION ALL ')})
    SELECT CASE f.kind WHEN 'ARTICLE' THEN (${ARTICLE_MARK}) ELSE (${CLAIM_MARK}) END AS json
    FROM found f ORDER BY f.at, f.kind, f.id`
  return parseRows<TimelineMark>(rows)
}

type Slice = DateSlice['claims']

function claimsOfDate(at: number, edtf: string, { skip, take }: Slice, topicId: string | null): Prisma.Sql {
  const within = topicId
    ? Prisma.sql`AND EXISTS (SELECT 1 FROM ClaimTopic WHERE claimId = c.id AND topicId = ${topicId})`
    : Prisma.empty
  return Prisma.sql`SELECT * FROM (SELECT ${at} AS at, 'CLAIM' AS kind, c.id FROM Claim c INDEXED BY claim_dated
    WHERE c.timeEdtf = ${edtf} AND c.retractedAt IS NULL ${within} ORDER BY c.id LIMIT ${take} OFFSET ${skip})`
}

function articlesOfDate(at: number, edtf: string, { skip, take }: Slice, topicId: string | null): Prisma.Sql {
  const within = topicId
    ? Prisma.sql`AND EXISTS (SELECT 1 FROM Claim c CROSS JOIN ClaimTopic ct WHERE c.articleId = ar.id
        AND c.retractedAt IS NULL AND ct.claimId = c.id AND ct.topicId = ${topicId})`
    : Prisma.empty
  return Prisma.sql`SELECT * FROM (SELECT ${at} AS at, 'ARTICLE' AS kind, ar.id FROM Article ar INDEXED BY article_dated
    WHERE ar.publishedEdtf = ${edtf} AND ar.retractedAt IS NULL ${within} ORDER BY ar.id LIMIT ${take} OFFSET ${skip})`
}

const ARTICLE_MARK = Prisma.raw(`SELECT json_object('kind', 'ARTICLE', 'id', ar.id, 'edtf', ar.publishedEdtf,
    'basis', ar.publishedBasis, 'expression', NULL, 'text', ar.title,
    'source', json_object('id', so.id, 'name', so.name))
  FROM Article ar JOIN Source so ON so.id = ar.sourceId WHERE ar.id = f.id`)

const CLAIM_MARK = Prisma.raw(`SELECT json_object('kind', 'CLAIM', 'id', c.id, 'edtf', c.timeEdtf,
    'basis', c.timeBasis, 'expression', c.timeExpression,
    'text', ifnull(c.statement, (SELECT quote FROM ClaimSpan WHERE claimId = c.id AND position = 0)),
    'source', json_object('id', so.id, 'name', so.name))
  FROM Claim c JOIN Article ar ON ar.id = c.articleId JOIN Source so ON so.id = ar.sourceId WHERE c.id = f.id`)
