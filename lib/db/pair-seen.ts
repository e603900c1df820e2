import type { Instant } from '@/lib/domain/record'
import type { Db } from './client'

/** Whether an analyst was ever sent what others judged of a pair while they had not judged it themselves. */
export async function isPairSeen(db: Db, analystId: string, linkId: string): Promise<boolean> {
  const found = await db.pairSeen.findUnique({
    where: { analystId_linkId: { analystId, linkId } },
    select: { linkId: true },
  })
  return found !== null
}

/** Which of these links an analyst is not yet known to have been shown. */
export async function listUnseen(db: Db, analystId: string, linkIds: string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT value AS id FROM json_each(${JSON.stringify(linkIds)})
    WHERE value NOT IN (SELECT linkId FROM PairSeen WHERE analystId = ${analystId})`
  return rows.map(({ id }) => id)
}

/** Notes that an analyst was shown these links; what is noted keeps its first instant. */
export async function insertPairsSeen(
  db: Db,
  analystId: string,
  linkIds: string[],
  at: Instant,
): Promise<void> {
  await db.$executeRaw`
    INSERT OR IGNORE INTO PairSeen(analystId, linkId, at)
    SELECT ${analystId}, l.id, ${at} FROM json_each(${JSON.stringify(linkIds)}) j CROSS JOIN Link l ON l.id = j.value`
}
