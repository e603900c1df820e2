import type { EntityNames } from '@/lib/domain/claim-choices'
import type { OriginRef } from '@/lib/domain/record'
import type { Db } from './client'

/** The live entities with their aliases, by label. */
export async function listEntityNames(db: Db): Promise<EntityNames[]> {
  const found = await db.entity.findMany({
    where: { retractedAt: null },
    select: { id: true, label: true, aliases: { select: { alias: true }, orderBy: { alias: 'asc' } } },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
  return found.map(({ aliases, ...entity }) => ({ ...entity, aliases: aliases.map(({ alias }) => alias) }))
}

/** The live origins as claims point at them, by label. */
export async function listOriginRefs(db: Db): Promise<OriginRef[]> {
  const found = await db.origin.findMany({
    where: { retractedAt: null },
    select: { id: true, label: true, kind: true, identified: true },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
  return found as OriginRef[]
}
