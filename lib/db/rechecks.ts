import type { Db } from './client'
import { Prisma } from './generated/client'

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
