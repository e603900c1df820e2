import type { SettledRecheck } from '@/lib/domain/placement'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { assessedAs, STANDS } from './link-conditions'
import { LINK_TABLES } from './link-json'

/** The links of each claim, in any state: who restores a retracted one should know. */
export async function listLinksByClaim(
  db: Db,
  claimIds: string[],
): Promise<{ claimId: string; linkId: string }[]> {
  const ids = Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(claimIds)}))`
  return db.$queryRaw<{ claimId: string; linkId: string }[]>`
    SELECT claimAId AS claimId, id AS linkId FROM Link WHERE claimAId IN ${ids}
    UNION ALL SELECT claimBId, id FROM Link WHERE claimBId IN ${ids} ORDER BY 1, 2`
}

/** How many links each claim has, counted as in the list of articles: contradictions, corroborations, and what is disputed. */
export async function countLinksByClaim(db: Db, claimIds: string[]): Promise<Map<string, number>> {
  const ids = Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(claimIds)}))`
  const rows = await db.$queryRaw<{ claimId: string; n: bigint }[]>`
    WITH touching AS (
      SELECT claimAId AS claimId, id AS linkId FROM Link WHERE claimAId IN ${ids}
      UNION ALL SELECT claimBId, id FROM Link WHERE claimBId IN ${ids})
    SELECT touching.claimId, count(*) AS n FROM touching JOIN ${LINK_TABLES}
    WHERE l.id = touching.linkId AND ${STANDS}
      AND (${assessedAs('CONTRADICTS')} OR ${assessedAs('CORROBORATES')} OR l.state = 'DISPUTED')
    GROUP BY touching.claimId`
  return new Map(rows.map(({ claimId, n }) => [claimId, Number(n)]))
}

/** The requests to look at these links again that were settled, oldest first, each with who settled it. */
export async function listSettledRechecks(db: Db, linkIds: string[]): Promise<SettledRecheck[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('linkId', k.linkId, 'claimId', k.claimId, 'outcome', k.outcome, 'versionNumber', v.number,
      'since', k.since, 'clearedAt', k.clearedAt, 'found', e.after ->> '$.found',
      'by', json(iif(an.id IS NULL, NULL, json_object('id', an.id, 'name', an.name)))) AS json
    FROM LinkRecheck k JOIN ArticleVersion v ON v.id = k.versionId
      LEFT JOIN AuditEntry e ON e.seq = (SELECT max(seq) FROM AuditEntry
        WHERE linkId = k.linkId AND subjectType = 'link' AND at = k.clearedAt)
      LEFT JOIN Analyst an ON an.id = e.analystId
    WHERE k.clearedAt IS NOT NULL AND k.linkId IN (SELECT value FROM json_each(${JSON.stringify(linkIds)}))
    ORDER BY k.clearedAt, k.linkId, k.claimId, v.number`
  return parseRows<SettledRecheck>(rows)
}
