import type { Claim } from '@/lib/domain/record'
import type { Candidate } from '@/lib/domain/record-lists'
import { claimJson } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'

/** Most candidates offered at once. */
const CANDIDATES = 30

const CLAIM = claimJson('c')

/**
 * Live claims to link a claim to: those of a shared topic first, other articles before its own.
 * @param expression an FTS5 expression they must match; null offers what shares a topic
 */
export async function listCandidates(
  db: Db,
  claimId: string,
  expression: string | null,
): Promise<Candidate[]> {
  const where = expression
    ? Prisma.sql`c.id IN (SELECT s.claimId FROM claim_fts f JOIN claim_search s ON s.id = f.rowid WHERE claim_fts MATCH ${expression})`
    : Prisma.sql`c.id IN (SELECT o.claimId FROM ClaimTopic mine JOIN ClaimTopic o ON o.topicId = mine.topicId WHERE mine.claimId = ${claimId})`
  const rows = await db.$queryRaw<{ json: string; shared: bigint; linkId: string | null }[]>`
    SELECT ${CLAIM} AS json,
      (SELECT count(*) FROM ClaimTopic mine JOIN ClaimTopic o ON o.topicId = mine.topicId
        WHERE mine.claimId = ${claimId} AND o.claimId = c.id) AS shared,
      (SELECT l.id FROM Link l WHERE l.claimAId = min(c.id, ${claimId}) AND l.claimBId = max(c.id, ${claimId})
        AND l.state <> 'RETRACTED') AS linkId
    FROM Claim c JOIN Article art ON art.id = c.articleId
    WHERE ${where} AND c.id <> ${claimId} AND c.retractedAt IS NULL
    ORDER BY shared DESC, art.id = (SELECT articleId FROM Claim WHERE id = ${claimId}), art.publishedFrom, c.id
    LIMIT ${CANDIDATES}`
  return rows.map((row) => ({
    claim: JSON.parse(row.json) as Claim,
    shared: Number(row.shared),
    linkId: row.linkId,
  }))
}
