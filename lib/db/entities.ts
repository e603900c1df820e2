import type { Db } from './client'

/** Every name the record knows for an entity, its label included. */
export async function listAliases(db: Db): Promise<{ entityId: string; alias: string }[]> {
  const rows = await db.$queryRaw<{ entityId: string; alias: string }[]>`
    SELECT entityId, alias FROM EntityAlias WHERE entityId IN (SELECT id FROM Entity WHERE retractedAt IS NULL)
    UNION SELECT id, label FROM Entity WHERE retractedAt IS NULL ORDER BY 1, 2`
  return rows
}

/** The live entities by their labels, in order; their other names are left out. */
export async function listEntityLabels(db: Db): Promise<{ id: string; label: string }[]> {
  return db.entity.findMany({
    where: { retractedAt: null },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
    select: { id: true, label: true },
  })
}
