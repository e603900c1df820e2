import type { AgreementFact } from '@/lib/domain/agreement'
import type { Link } from '@/lib/domain/record'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { isInTopic, STANDS } from './link-conditions'
import { LINK_JSON, LINK_TABLES } from './link-json'

/**
 * How often analysts say the same of one link, and how often not: live assessments of links that stand, counted by who
 * says what. One row for each two analysts and two verdicts, in both orders.
 * @param topicId counts the links found in this topic alone
 */
export async function countAgreement(db: Db, topicId: string | null): Promise<AgreementFact[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH live AS MATERIALIZED (
      SELECT asm.linkId, asm.analystId, asm.verdict, asm.blind,
        count(*) OVER of AS judges, sum(asm.blind) OVER of AS blindJudges
      FROM Assessment asm WHERE asm.retractedAt IS NULL AND asm.linkId IN (
        SELECT l.id FROM ${LINK_TABLES} WHERE ${STANDS} AND ${topicId === null ? Prisma.sql`1` : isInTopic(topicId)})
      WINDOW of AS (PARTITION BY asm.linkId)),
    several AS MATERIALIZED (SELECT * FROM live WHERE judges > 1)
    SELECT json_object('one', x.analystId, 'other', y.analystId, 'oneSays', x.verdict, 'otherSays', y.verdict,
      'blind', json(iif(x.blind AND y.blind, 'true', 'false')), 'judges', x.judges, 'blindJudges', x.blindJudges,
      'links', count(*)) AS json
    FROM several x JOIN several y ON y.linkId = x.linkId AND y.analystId <> x.analystId
    GROUP BY x.analystId, y.analystId, x.verdict, y.verdict, x.blind AND y.blind, x.judges, x.blindJudges`
  return parseRows<AgreementFact>(rows)
}

/** The links of which two analysts say different things, last assessed first. */
export async function listDiffering(
  db: Db,
  { one, other, topicId }: { one: string; other: string; topicId: string | null },
  limit: number,
): Promise<Link[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH differing AS MATERIALIZED (
      SELECT l.id, l.assessedAt FROM Assessment x
        CROSS JOIN Assessment y ON y.linkId = x.linkId AND y.analystId = ${other}
        CROSS JOIN ${LINK_TABLES}
      WHERE x.analystId = ${one} AND x.retractedAt IS NULL AND y.retractedAt IS NULL AND y.verdict <> x.verdict
        AND l.id = x.linkId AND ${STANDS} AND ${topicId === null ? Prisma.sql`1` : isInTopic(topicId)}
      ORDER BY l.assessedAt DESC, l.id LIMIT ${limit})
    SELECT ${LINK_JSON} AS json FROM differing CROSS JOIN ${LINK_TABLES} WHERE l.id = differing.id
    ORDER BY differing.assessedAt DESC, differing.id`
  return parseRows<Link>(rows)
}
