import type { ArticlePlace, TableChoice } from '@/lib/domain/topic-columns'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** From here on a topic holds so much of the record that its articles are found sooner by their dates. */
const MANY = 3_000

/**
 * The first articles by date of publication that have live claims in a topic, at most `most`, after a place in that order.
 */
export async function listArticlesOfTopic(
  db: Db,
  topicId: string,
  after: ArticlePlace | null,
  most: number,
): Promise<ArticlePlace[]> {
  const [counted] = await db.$queryRaw<{ claims: bigint }[]>`
    SELECT count(*) AS claims FROM (SELECT 1 FROM ClaimTopic WHERE topicId = ${topicId} LIMIT ${MANY})`
  const { publishedFrom, id } = after ?? { publishedFrom: '', id: '' }
  const beyond = Prisma.sql`(ar.publishedFrom, ar.id) > (${publishedFrom}, ${id})`
  const rest = Prisma.sql`ORDER BY ar.publishedFrom, ar.id LIMIT ${most}`
  if (Number(counted?.claims ?? 0) < MANY)
    return db.$queryRaw<ArticlePlace[]>`
      SELECT DISTINCT ar.publishedFrom, ar.id
      FROM ClaimTopic ct CROSS JOIN Claim c ON c.id = ct.claimId CROSS JOIN Article ar ON ar.id = c.articleId
      WHERE ct.topicId = ${topicId} AND c.retractedAt IS NULL AND ${beyond} ${rest}`
  return db.$queryRaw<ArticlePlace[]>`
    SELECT ar.publishedFrom, ar.id FROM Article ar WHERE ${beyond} AND EXISTS (SELECT 1 FROM Claim c
      WHERE c.articleId = ar.id AND c.retractedAt IS NULL AND ${isOfTopic(topicId)}) ${rest}`
}

/**
 * The live claims of a topic that stand in some articles, or that were chosen, by date of publication. Of a claim no more
 * is read than says which to show: a topic may hold thousands.
 * @param chosen ids of claims that are read whatever their article
 */
export async function listTableChoices(
  db: Db,
  topicId: string,
  articleIds: string[],
  chosen: string[],
): Promise<TableChoice[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH shown AS MATERIALIZED (SELECT value AS id FROM json_each(${JSON.stringify(articleIds)})
      UNION SELECT articleId FROM Claim WHERE id IN (SELECT value FROM json_each(${JSON.stringify(chosen)})))
    SELECT json_object('id', c.id, 'said', ${SAID}, 'start', head.start, 'headline', json(iif(c.headline, 'true', 'false')),
      'words', ifnull(c.statement, head.quote),
      'article', json_object('id', ar.id, 'title', ar.title, 'source', json_object('id', so.id, 'name', so.name),
        'publishedEdtf', ar.publishedEdtf, 'publishedBasis', ar.publishedBasis, 'publishedFrom', ar.publishedFrom)) AS json
    FROM shown CROSS JOIN Claim c ON c.articleId = shown.id
      JOIN Article ar ON ar.id = c.articleId JOIN Source so ON so.id = ar.sourceId
      JOIN ClaimSpan head ON head.claimId = c.id AND head.position = 0 LEFT JOIN Framing fr ON fr.claimId = c.id
    WHERE c.retractedAt IS NULL AND ${isOfTopic(topicId)}
    ORDER BY ar.publishedFrom, ar.id, head.start, c.id`
  return parseRows<TableChoice>(rows)
}

const isOfTopic = (topicId: string) =>
  Prisma.sql`EXISTS (SELECT 1 FROM ClaimTopic ct WHERE ct.claimId = c.id AND ct.topicId = ${topicId})`

const has = (table: string) => `EXISTS (SELECT 1 FROM ${table} WHERE claimId = c.id)`
const given = (column: string) => `(${column} IS NOT NULL)`

/** How many rows of the table a claim fills. Expects the aliases `c` (Claim) and `fr` (Framing). */
const SAID = Prisma.raw(
  [
    given('c.statement'),
    given('c.speaker'),
    given('c.originId'),
    given('c.certainty'),
    given('ifnull(c.timeEdtf, c.timeExpression)'),
    has('ClaimPlace'),
    has('ClaimActor'),
    has('ClaimQuantity'),
    given('fr.voice'),
    given('fr.commitment'),
    given('fr.agency'),
    has('FramingFunction'),
    `(fr.cueStance IS NOT NULL OR EXISTS (SELECT 1 FROM FramingMark WHERE claimId = c.id AND kind = 'CUE'))`,
    `(SELECT count(DISTINCT kind) FROM FramingMark WHERE claimId = c.id AND kind <> 'CUE')`,
  ].join(' + '),
)
