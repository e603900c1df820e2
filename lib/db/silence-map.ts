import type { SilenceMark, StanceLink } from '@/lib/domain/silence'
import {
  MAP_SIDE,
  type MapArticle,
  type MapAsked,
  type MapTopic,
  type Reference,
} from '@/lib/domain/silence-map'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { ASSESSMENTS_JSON, RULINGS_JSON } from './link-json'

// The map is read by pages of both its sides, and of what stands in its cells nothing but what this page shows. CROSS JOIN
// keeps each look-up along an index: SQLite does not see how small a page is.

/** One article as the map's heads show it. Expects the aliases `ar` and `so`. */
export const MAP_ARTICLE = Prisma.raw(`json_object('id', ar.id, 'title', ar.title,
  'source', json_object('id', so.id, 'name', so.name), 'publishedEdtf', ar.publishedEdtf,
  'publishedBasis', ar.publishedBasis, 'publishedFrom', ar.publishedFrom,
  'latest', (SELECT json_object('versionId', v.id, 'number', v.number) FROM ArticleVersion v
    WHERE v.articleId = ar.id ORDER BY v.number DESC LIMIT 1))`)

/** One page of the live articles, by publication or by source and publication, and one more where there is one. */
export async function listMapArticles(
  db: Db,
  { source, article, order, after }: Pick<MapAsked, 'source' | 'article' | 'order' | 'after'>,
): Promise<MapArticle[]> {
  const place = after ? await getPlace(db, after) : null
  const parts = [Prisma.sql`ar.retractedAt IS NULL`]
  if (source) parts.push(Prisma.sql`so.id = ${source}`)
  if (article) parts.push(Prisma.sql`ar.id = ${article}`)
  const bySource = order === 'source'
  if (place)
    parts.push(
      bySource
        ? Prisma.sql`(so.name, ar.publishedFrom, ar.id) > (${place.name}, ${place.publishedFrom}, ${place.id})`
        : Prisma.sql`(ar.publishedFrom, ar.id) > (${place.publishedFrom}, ${place.id})`,
    )
  const tables = bySource
    ? Prisma.sql`Source so CROSS JOIN Article ar ON ar.sourceId = so.id`
    : Prisma.sql`Article ar CROSS JOIN Source so ON so.id = ar.sourceId`
  const sorted = bySource ? Prisma.sql`so.name, ar.publishedFrom, ar.id` : Prisma.sql`ar.publishedFrom, ar.id`
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${MAP_ARTICLE} AS json FROM ${tables} WHERE ${Prisma.join(parts, ' AND ')}
    ORDER BY ${sorted} LIMIT ${MAP_SIDE + 1}`
  return parseRows<MapArticle>(rows)
}

type Place = { name: string; publishedFrom: string; id: string }

async function getPlace(db: Db, articleId: string): Promise<Place | null> {
  const [place] = await db.$queryRaw<Place[]>`
    SELECT so.name, ar.publishedFrom, ar.id FROM Article ar JOIN Source so ON so.id = ar.sourceId
    WHERE ar.id = ${articleId}`
  return place ?? null
}

/** One page of the live topics by label, and one more where there is one; each still without what it is measured against. */
export async function listMapTopics(
  db: Db,
  { topic, topicsAfter }: Pick<MapAsked, 'topic' | 'topicsAfter'>,
): Promise<Omit<MapTopic, 'reference'>[]> {
  const [place] = topicsAfter
    ? await db.$queryRaw<
        { label: string; id: string }[]
      >`SELECT label, id FROM Topic WHERE id = ${topicsAfter}`
    : []
  const within = topic ? Prisma.sql`id = ${topic}` : Prisma.sql`1`
  const beyond = place ? Prisma.sql`(label, id) > (${place.label}, ${place.id})` : Prisma.sql`1`
  return db.$queryRaw<Omit<MapTopic, 'reference'>[]>`
    SELECT id, label, question FROM Topic WHERE retractedAt IS NULL AND ${within} AND ${beyond}
    ORDER BY label, id LIMIT ${MAP_SIDE + 1}`
}

/** How many of a topic's newest contradictions, and of its corroborations, say which of its claims is linked most. */
export const LINKS_ASKED = 50

/**
 * The claim of each topic that most of its links touch, as REFERENCE_RULE says; a topic none of whose claims is linked has
 * none. What is proposed only counts for nothing.
 * @param topicIds at most MAP_SIDE: each is a part of the statement
 */
export async function listMostLinked(
  db: Db,
  topicIds: readonly string[],
): Promise<{ topicId: string; claimId: string }[]> {
  if (topicIds.length === 0) return []
  const newest = topicIds.flatMap((topicId) =>
    [0, 1].map(
      (view) => Prisma.sql`SELECT * FROM (SELECT ${topicId} AS topicId, linkId FROM link_listing
        WHERE view = ${view} AND scope = ${`t:${topicId}`} ORDER BY assessedAt DESC, linkId LIMIT ${LINKS_ASKED})`,
    ),
  )
  return db.$queryRaw<{ topicId: string; claimId: string }[]>`
    WITH found AS MATERIALIZED (${Prisma.join(newest, ' UNION ALL ')}),
    linked AS MATERIALIZED (
      SELECT f.topicId, l.claimAId, l.claimBId FROM (SELECT DISTINCT topicId, linkId FROM found) f
        CROSS JOIN Link l ON l.id = f.linkId WHERE l.state <> 'PROPOSED'),
    counted AS MATERIALIZED (
      SELECT topicId, claimId, count(*) AS links FROM (
        SELECT topicId, claimAId AS claimId FROM linked UNION ALL SELECT topicId, claimBId FROM linked)
      GROUP BY topicId, claimId),
    most AS MATERIALIZED (
      SELECT topicId, claimId, rank() OVER (PARTITION BY topicId ORDER BY links DESC) AS place FROM counted k
      WHERE EXISTS (SELECT 1 FROM ClaimTopic ct WHERE ct.claimId = k.claimId AND ct.topicId = k.topicId)
        AND claimId NOT IN (SELECT id FROM Claim WHERE retractedAt IS NOT NULL)),
    ranked AS (
      SELECT m.topicId, m.claimId,
        row_number() OVER (PARTITION BY m.topicId ORDER BY ar.publishedFrom, ar.id, m.claimId) AS place
      FROM most m CROSS JOIN Claim c ON c.id = m.claimId CROSS JOIN Article ar ON ar.id = c.articleId
      WHERE m.place = 1)
    SELECT topicId, claimId FROM ranked WHERE place = 1`
}

/** Which of the topics a live claim stands under. */
export async function listTopicsOfClaim(
  db: Db,
  claimId: string,
  topicIds: readonly string[],
): Promise<string[]> {
  const found = await db.claimTopic.findMany({
    where: { claimId, topicId: { in: [...topicIds] }, claim: { retractedAt: null } },
    select: { topicId: true },
  })
  return found.map(({ topicId }) => topicId)
}

/** Claims that topics are measured against, by id. */
export async function getReferences(db: Db, claimIds: readonly string[]): Promise<Reference[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${REFERENCE} AS json FROM ${REFERENCE_TABLES}
    WHERE c.id IN (SELECT value FROM json_each(${JSON.stringify(claimIds)}))`
  return parseRows<Reference>(rows)
}

/** The first live claims of a topic by id, to choose what it is measured against. */
export async function listReferenceChoices(db: Db, topicId: string, most: number): Promise<Reference[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${REFERENCE} AS json FROM ClaimTopic ct CROSS JOIN ${REFERENCE_TABLES}
    WHERE ct.topicId = ${topicId} AND c.id = ct.claimId AND c.retractedAt IS NULL ORDER BY ct.claimId LIMIT ${most}`
  return parseRows<Reference>(rows)
}

const REFERENCE = Prisma.raw(`json_object('id', c.id, 'words', ifnull(c.statement, head.quote),
  'source', json_object('id', so.id, 'name', so.name), 'articleId', ar.id)`)
const REFERENCE_TABLES =
  Prisma.raw(`Claim c JOIN Article ar ON ar.id = c.articleId JOIN Source so ON so.id = ar.sourceId
  JOIN ClaimSpan head ON head.claimId = c.id AND head.position = 0`)

type Pair = { articleId: string; topicId: string }

/** The live claims that some articles have on some topics, in the order of their text. */
export async function listClaimsInCells(
  db: Db,
  articleIds: readonly string[],
  topicIds: readonly string[],
): Promise<(Pair & { claimId: string })[]> {
  return db.$queryRaw<(Pair & { claimId: string })[]>`
    SELECT c.articleId, ct.topicId, c.id AS claimId
    FROM json_each(${JSON.stringify(articleIds)}) a CROSS JOIN Claim c ON c.articleId = a.value
      CROSS JOIN ClaimTopic ct ON ct.claimId = c.id
      CROSS JOIN ClaimSpan head ON head.claimId = c.id AND head.position = 0
    WHERE c.retractedAt IS NULL AND ct.topicId IN (SELECT value FROM json_each(${JSON.stringify(topicIds)}))
    ORDER BY c.articleId, head.start, c.id`
}

/**
 * The links of claims with the claim they are measured against, each pair along the one index that holds it.
 * @param pairs of claim ids, in either order
 */
export async function listLinksOfPairs(
  db: Db,
  pairs: readonly (readonly [string, string])[],
): Promise<(StanceLink & { pair: [string, string] })[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', l.id, 'pair', json_array(l.claimAId, l.claimBId), 'state', l.state, 'kind', l.kind,
      'assessments', ${ASSESSMENTS_JSON}, 'rulings', ${RULINGS_JSON}) AS json
    FROM json_each(${JSON.stringify(pairs)}) p CROSS JOIN Link l
      ON l.claimAId = min(p.value ->> 0, p.value ->> 1) AND l.claimBId = max(p.value ->> 0, p.value ->> 1)
    WHERE l.state NOT IN ('RETRACTED', 'PROPOSED') ORDER BY l.id`
  return parseRows<StanceLink & { pair: [string, string] }>(rows)
}

/** The live marks of silence of some articles and some topics, oldest first. */
export async function listMarksInCells(
  db: Db,
  articleIds: readonly string[],
  topicIds: readonly string[],
): Promise<SilenceMark[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', s.id, 'articleId', s.articleId, 'topicId', s.topicId,
      'analyst', json_object('id', an.id, 'name', an.name), 'versionRead', v.number, 'note', s.note,
      'markedAt', s.markedAt, 'version', s.version) AS json
    FROM json_each(${JSON.stringify(articleIds)}) a CROSS JOIN TopicSilence s ON s.articleId = a.value
      CROSS JOIN Analyst an ON an.id = s.analystId CROSS JOIN ArticleVersion v ON v.id = s.versionId
    WHERE s.retractedAt IS NULL AND s.topicId IN (SELECT value FROM json_each(${JSON.stringify(topicIds)}))
    ORDER BY s.markedAt, s.id`
  return parseRows<SilenceMark>(rows)
}
