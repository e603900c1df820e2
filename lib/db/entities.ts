import type { Db } from './client'

/** Every name the record knows for an entity, its label included. */
export async function listAliases(db: Db): Promise<{ entityId: string; alias: string }[]> {
  const rows = await db.$queryRaw<{ entityId: string; alias: string }[]>`
    SELECT entityId, alias FROM EntityAlias WHERE entityId IN (SELECT id FROM Entity WHERE retractedAt IS NULL)
    UNION SELECT id, label FROM Entity WHERE retractedAt IS NULL ORDER BY 1, 2`
  return rows
}
