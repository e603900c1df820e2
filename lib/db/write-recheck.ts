import type { Instant } from '@/lib/domain/record'
import type { Transaction } from './client'

export type NewRecheck = {
  linkId: string
  claimId: string
  versionId: string
  outcome: 'CHANGED' | 'LOST'
  since: Instant
}

/** Marks links to be looked at again, each with the reason. */
export async function insertRechecks(db: Transaction, rechecks: NewRecheck[]): Promise<void> {
  if (rechecks.length === 0) return
  await db.linkRecheck.createMany({ data: rechecks })
  const ids = [...new Set(rechecks.map(({ linkId }) => linkId))]
  await db.$executeRaw`
    UPDATE Link SET recheck = 1, version = version + 1 WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}

/**
 * Opens again what was cleared of a link at one moment.
 * @returns whether there was any
 */
export async function reopenRechecks(db: Transaction, linkId: string, clearedAt: Instant): Promise<boolean> {
  const { count } = await db.linkRecheck.updateMany({
    where: { linkId, clearedAt },
    data: { clearedAt: null },
  })
  if (count === 0) return false
  await db.link.update({
    where: { id: linkId },
    data: { recheck: true, version: { increment: 1 } },
    select: { id: true },
  })
  return true
}

/** Clears all that is open of a link. */
export async function clearRechecks(db: Transaction, linkId: string, clearedAt: Instant): Promise<void> {
  await db.linkRecheck.updateMany({ where: { linkId, clearedAt: null }, data: { clearedAt } })
  await db.link.update({
    where: { id: linkId },
    data: { recheck: false, version: { increment: 1 } },
    select: { id: true },
  })
}
