// What weighing and searching for inconsistencies read beside what is held (held-sql.ts), as text for the worker's
// connection.

/** Origins: number, id, whether identified, whether the article's own voice. */
export const ORIGINS_SQL = `SELECT rowid, id, identified, kind = 'AUTHOR' FROM Origin`

/** What decides which origins are one voice, as getOriginFacts (origin-facts.ts) has it. */
export const ORIGIN_MEMBERS_SQL = `
  SELECT m.clusterId, m.originId, m.certainty FROM ClusterMember m JOIN Cluster k ON k.id = m.clusterId
  WHERE k.retractedAt IS NULL ORDER BY m.clusterId, m.originId`
export const ORIGIN_RESTS_SQL = 'SELECT originId, onId, certainty FROM OriginRest ORDER BY originId, onId'

/** The id of a claim by its number. */
export const CLAIM_ID_SQL = 'SELECT claimId FROM claim_search WHERE id = ?'

/** How a claim is put: mode, certainty, commitment, and whether a hedge is marked in it where no certainty is recorded. */
export const CLAIM_PUT_SQL = `
  SELECT c.mode, c.certainty, f.commitment,
    ifnull(c.certainty, 'Uu') = 'Uu' AND EXISTS (SELECT 1 FROM FramingMark m WHERE m.claimId = c.id AND m.kind = 'HEDGE')
  FROM claim_search s CROSS JOIN Claim c ON c.id = s.claimId LEFT JOIN Framing f ON f.claimId = c.id WHERE s.id = ?`

/** Whether the chain of a claim passes through an article; both by number. */
export const PASSES_THROUGH_SQL = `
  SELECT 1 FROM claim_search s CROSS JOIN ChainHop h ON h.claimId = s.claimId CROSS JOIN Article ar ON ar.id = h.articleId
  WHERE s.id = ? AND ar.rowid = ?`
