import type { AgreementFact } from '@/lib/domain/agreement'
import type { Link } from '@/lib/domain/record'
import type { Db } from './client'
import { parseRows } from './json-rows'
import { LINK_JSON, LINK_TABLES } from './link-json'

/** The scope of judged_by_several (prisma/search.sql) that a topic has, and the whole record. */
const scopeOf = (topicId: string | null) => (topicId === null ? '' : `t:${topicId}`)

/**
 * How often analysts say the same of one link, and how often not: live assessments of links that stand, counted by who
 * says what. One row for each two analysts and two verdicts, in both orders. Links of which the same analysts say the
 * same are counted along an index before anybody is compared, so it costs little however many there are.
 * @param topicId counts the links found in this topic alone
 */
export async function countAgreement(db: Db, topicId: string | null): Promise<AgreementFact[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH alike AS MATERIALIZED (
      SELECT verdicts, count(*) AS links, json_array_length(verdicts) AS judges,
        (SELECT sum(value ->> 2) FROM json_each(verdicts)) AS blindJudges
      FROM judged_by_several WHERE scope = ${scopeOf(topicId)} GROUP BY verdicts),
    said AS MATERIALIZED (
      SELECT alike.verdicts, links, judges, blindJudges, value ->> 0 AS analystId, value ->> 1 AS verdict, value ->> 2 AS blind
      FROM alike CROSS JOIN json_each(alike.verdicts))
    SELECT json_object('one', x.analystId, 'other', y.analystId, 'oneSays', x.verdict, 'otherSays', y.verdict,
      'blind', json(iif(x.blind AND y.blind, 'true', 'false')), 'judges', x.judges, 'blindJudges', x.blindJudges,
      'links', sum(x.links)) AS json
    FROM said x JOIN said y ON y.verdicts = x.verdicts AND y.analystId <> x.analystId
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
    WITH alike AS MATERIALIZED (
      SELECT DISTINCT verdicts FROM judged_by_several WHERE scope = ${scopeOf(topicId)}),
    apart AS MATERIALIZED (
      SELECT verdicts FROM alike WHERE (SELECT count(DISTINCT value ->> 1) FROM json_each(verdicts)
        WHERE value ->> 0 IN (${one}, ${other})) = 2),
    differing AS MATERIALIZED (
      SELECT l.id, l.assessedAt FROM apart CROSS JOIN judged_by_several s
        ON s.scope = ${scopeOf(topicId)} AND s.verdicts = apart.verdicts
        CROSS JOIN Link l ON l.id = s.linkId
      ORDER BY l.assessedAt DESC, l.id LIMIT ${limit})
    SELECT ${LINK_JSON} AS json FROM differing CROSS JOIN ${LINK_TABLES} WHERE l.id = differing.id
    ORDER BY differing.assessedAt DESC, differing.id`
  return parseRows<Link>(rows)
}
