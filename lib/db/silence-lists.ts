import type { TopicRef } from '@/lib/domain/record'
import type { Silence } from '@/lib/domain/silence'
import type { MapArticle } from '@/lib/domain/silence-map'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { MAP_ARTICLE } from './silence-map'

const CLAIMS = Prisma.raw(`json((SELECT json_group_array(c.id ORDER BY c.id) FROM Claim c
  WHERE c.articleId = s.articleId AND c.retractedAt IS NULL
    AND EXISTS (SELECT 1 FROM ClaimTopic ct WHERE ct.claimId = c.id AND ct.topicId = s.topicId)))`)

async function selectSilences(db: Db, where: Prisma.Sql, most: number): Promise<Silence[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', s.id, 'topic', json_object('id', t.id, 'label', t.label),
      'article', json_object('id', ar.id, 'title', ar.title, 'source', json_object('id', so.id, 'name', so.name),
        'publishedEdtf', ar.publishedEdtf, 'publishedBasis', ar.publishedBasis, 'publishedFrom', ar.publishedFrom),
      'analyst', json_object('id', an.id, 'name', an.name), 'versionRead', v.number, 'textSha256', v.textSha256,
      'latest', (SELECT json_object('versionId', w.id, 'number', w.number) FROM ArticleVersion w
        WHERE w.articleId = ar.id ORDER BY w.number DESC LIMIT 1),
      'note', s.note, 'markedAt', s.markedAt, 'version', s.version, 'claims', ${CLAIMS}) AS json
    FROM TopicSilence s JOIN Article ar ON ar.id = s.articleId JOIN Source so ON so.id = ar.sourceId
      JOIN Topic t ON t.id = s.topicId JOIN Analyst an ON an.id = s.analystId JOIN ArticleVersion v ON v.id = s.versionId
    WHERE s.retractedAt IS NULL AND ar.retractedAt IS NULL AND t.retractedAt IS NULL AND ${where}
    ORDER BY t.label, t.id, ar.publishedFrom, ar.id, s.markedAt, s.id LIMIT ${most}`
  return parseRows<Silence>(rows)
}

const NO_LIMIT = -1

/** The live marks of silence of some topics, by topic and publication. */
export function listSilencesOfTopics(
  db: Db,
  topicIds: readonly string[],
  most = NO_LIMIT,
): Promise<Silence[]> {
  return selectSilences(
    db,
    Prisma.sql`s.topicId IN (SELECT value FROM json_each(${JSON.stringify(topicIds)}))`,
    most,
  )
}

/** The live marks of silence of an article, by topic. */
export function listSilencesOfArticle(db: Db, articleId: string, most = NO_LIMIT): Promise<Silence[]> {
  return selectSilences(db, Prisma.sql`s.articleId = ${articleId}`, most)
}

/** The ids of every mark of silence of some topics, those taken back included: that one was is a change of the topic. */
export async function listSilenceIds(db: Db, topicIds: readonly string[]): Promise<string[]> {
  const where = { topicId: { in: [...topicIds] } }
  return (await db.topicSilence.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

/** How many live articles have claims on a topic, are marked silent and have none, and are neither: not read yet. */
export async function countReading(
  db: Db,
  topicId: string,
): Promise<{ claimed: number; silent: number; unread: number }> {
  const [row] = await db.$queryRaw<{ claimed: number; silent: number; articles: number }[]>`
    WITH claimed AS MATERIALIZED (
      SELECT DISTINCT c.articleId AS id FROM ClaimTopic ct CROSS JOIN Claim c INDEXED BY claim_of_topic
      WHERE ct.topicId = ${topicId} AND c.id = ct.claimId AND c.retractedAt IS NULL)
    SELECT CAST((SELECT count(*) FROM claimed k JOIN Article ar ON ar.id = k.id AND ar.retractedAt IS NULL) AS REAL) AS claimed,
      CAST((SELECT count(DISTINCT s.articleId) FROM TopicSilence s JOIN Article ar ON ar.id = s.articleId
        WHERE s.topicId = ${topicId} AND s.retractedAt IS NULL AND ar.retractedAt IS NULL
          AND s.articleId NOT IN (SELECT id FROM claimed)) AS REAL) AS silent,
      CAST((SELECT count(*) FROM Article WHERE retractedAt IS NULL) AS REAL) AS articles`
  const { claimed = 0, silent = 0, articles = 0 } = row ?? {}
  return { claimed, silent, unread: articles - claimed - silent }
}

/** The first live articles, by publication, without a claim on a topic that nobody has marked silent on it. */
export async function listUnreadArticles(db: Db, topicId: string, most: number): Promise<MapArticle[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${MAP_ARTICLE} AS json FROM Article ar CROSS JOIN Source so ON so.id = ar.sourceId
    WHERE ar.retractedAt IS NULL AND NOT ${hasClaim(Prisma.raw('ar.id'), Prisma.sql`${topicId}`)}
      AND NOT EXISTS (SELECT 1 FROM TopicSilence s WHERE s.topicId = ${topicId} AND s.articleId = ar.id AND s.retractedAt IS NULL)
    ORDER BY ar.publishedFrom, ar.id LIMIT ${most}`
  return parseRows<MapArticle>(rows)
}

/** The live topics, by label, on which an article has claims, with how many. */
export async function listTopicsClaimed(
  db: Db,
  articleId: string,
): Promise<(TopicRef & { claims: number })[]> {
  return db.$queryRaw<(TopicRef & { claims: number })[]>`
    SELECT t.id, t.label, CAST(count(*) AS REAL) AS claims FROM Claim c CROSS JOIN ClaimTopic ct ON ct.claimId = c.id
      CROSS JOIN Topic t ON t.id = ct.topicId
    WHERE c.articleId = ${articleId} AND c.retractedAt IS NULL AND t.retractedAt IS NULL
    GROUP BY t.id ORDER BY t.label, t.id`
}

/** The first live topics, by label, on which an article has no claim and that nobody has marked it silent on. */
export async function listUnreadTopics(db: Db, articleId: string, most: number): Promise<TopicRef[]> {
  return db.$queryRaw<TopicRef[]>`
    SELECT t.id, t.label FROM Topic t
    WHERE t.retractedAt IS NULL AND NOT ${hasClaim(Prisma.sql`${articleId}`, Prisma.raw('t.id'))}
      AND NOT EXISTS (SELECT 1 FROM TopicSilence s WHERE s.topicId = t.id AND s.articleId = ${articleId} AND s.retractedAt IS NULL)
    ORDER BY t.label, t.id LIMIT ${most}`
}

/** An article has few claims, a topic may have thousands: they are looked up from the article's side. */
const hasClaim = (articleId: Prisma.Sql, topicId: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM Claim c CROSS JOIN ClaimTopic ct ON ct.claimId = c.id AND ct.topicId = ${topicId}
  WHERE c.articleId = ${articleId} AND c.retractedAt IS NULL)`
