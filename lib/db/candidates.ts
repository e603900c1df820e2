import type { Claim } from '@/lib/domain/record'
import type { Candidate } from '@/lib/domain/record-lists'
import { claimJson } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'

/** Most candidates offered at once. */
const CANDIDATES = 30

const CLAIM = claimJson('c')

/**
 * Live claims to link a claim to: those of a shared topic first, other articles before its own. Their
 * ids are found first, so that only those offered are read whole.
 * @param expression an FTS5 expression they must match; null offers what shares a topic
 */
export async function listCandidates(
  db: Db,
  claimId: string,
  expression: string | null,
): Promise<Candidate[]> {
  const found = expression
    ? Prisma.sql`SELECT s.claimId FROM claim_fts f JOIN claim_search s ON s.id = f.rowid WHERE claim_fts MATCH ${expression}`
    : Prisma.sql`SELECT o.claimId FROM ClaimTopic mine JOIN ClaimTopic o ON o.topicId = mine.topicId WHERE mine.claimId = ${claimId}`
  const rows = await db.$queryRaw<{ json: string; shared: bigint; linkId: string | null }[]>`
    WITH own AS (SELECT articleId FROM Claim WHERE id = ${claimId}),
    sharing AS (
      SELECT o.claimId, count(*) AS shared FROM ClaimTopic mine JOIN ClaimTopic o ON o.topicId = mine.topicId
      WHERE mine.claimId = ${claimId} GROUP BY o.claimId),
    offered AS (
      SELECT c.id, ifnull(sharing.shared, 0) AS shared, row_number() OVER (
        ORDER BY ifnull(sharing.shared, 0) DESC, art.id = (SELECT articleId FROM own), art.publishedFrom, c.id) AS place
      FROM Claim c JOIN Article art ON art.id = c.articleId LEFT JOIN sharing ON sharing.claimId = c.id
      WHERE c.id IN (${found}) AND c.id <> ${claimId} AND c.retractedAt IS NULL AND art.retractedAt IS NULL
      ORDER BY place LIMIT ${CANDIDATES})
    SELECT ${CLAIM} AS json, offered.shared,
      (SELECT l.id FROM Link l WHERE l.claimAId = min(c.id, ${claimId}) AND l.claimBId = max(c.id, ${claimId})
        AND l.state <> 'RETRACTED') AS linkId
    FROM offered JOIN Claim c ON c.id = offered.id ORDER BY offered.place`
  return rows.map((row) => ({
    claim: JSON.parse(row.json) as Claim,
    shared: Number(row.shared),
    linkId: row.linkId,
  }))
}
