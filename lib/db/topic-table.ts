import type { TableChoice } from '@/lib/domain/topic-columns'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** How many articles have claims in a topic. */
export async function countArticlesOfTopic(db: Db, topicId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ articles: bigint }[]>`
    SELECT count(DISTINCT c.articleId) AS articles
    FROM ClaimTopic ct JOIN Claim c ON c.id = ct.claimId WHERE ct.topicId = ${topicId} AND c.retractedAt IS NULL`
  return Number(row?.articles ?? 0)
}

/**
 * The live claims of a topic that stand in some of its articles, by date of publication, or that were chosen. Of a claim
 * no more is read than says which to show: a topic may hold thousands.
 * @param from how many articles to pass over
 * @param most how many articles to read
 * @param chosen ids of claims that are read wherever their articles stand
 */
export async function listTableChoices(
  db: Db,
  topicId: string,
  { from, most, chosen }: { from: number; most: number; chosen: string[] },
): Promise<TableChoice[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH shown AS MATERIALIZED (
      SELECT id FROM (SELECT DISTINCT ar.id, ar.publishedFrom
        FROM ClaimTopic ct JOIN Claim c ON c.id = ct.claimId JOIN Article ar ON ar.id = c.articleId
        WHERE ct.topicId = ${topicId} AND c.retractedAt IS NULL ORDER BY ar.publishedFrom, ar.id LIMIT ${most} OFFSET ${from})
      UNION SELECT articleId FROM Claim WHERE id IN (SELECT value FROM json_each(${JSON.stringify(chosen)})))
    SELECT json_object('id', c.id, 'said', ${SAID}, 'start', head.start, 'headline', json(iif(c.headline, 'true', 'false')),
      'words', ifnull(c.statement, head.quote),
      'article', json_object('id', ar.id, 'title', ar.title, 'source', json_object('id', so.id, 'name', so.name),
        'publishedEdtf', ar.publishedEdtf, 'publishedBasis', ar.publishedBasis, 'publishedFrom', ar.publishedFrom)) AS json
    FROM shown CROSS JOIN Claim c ON c.articleId = shown.id
      JOIN Article ar ON ar.id = c.articleId JOIN Source so ON so.id = ar.sourceId
      JOIN ClaimSpan head ON head.claimId = c.id AND head.position = 0 LEFT JOIN Framing fr ON fr.claimId = c.id
    WHERE c.retractedAt IS NULL
      AND EXISTS (SELECT 1 FROM ClaimTopic ct WHERE ct.claimId = c.id AND ct.topicId = ${topicId})
    ORDER BY ar.publishedFrom, ar.id, head.start, c.id`
  return parseRows<TableChoice>(rows)
}

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
