import type { RecheckOutcome } from '@/lib/domain/claim-standing'
import type { Instant } from '@/lib/domain/record'
import type { Transaction } from './client'

export type NewRecheck = {
  linkId: string
  claimId: string
  versionId: string
  outcome: Exclude<RecheckOutcome, 'EDITED'>
  since: Instant
}

/** Marks links to be looked at again, each with the reason. */
export async function insertRechecks(db: Transaction, rechecks: NewRecheck[]): Promise<void> {
  if (rechecks.length === 0) return
  await db.linkRecheck.createMany({ data: rechecks })
  await markLinks(db, [...new Set(rechecks.map(({ linkId }) => linkId))])
}

/**
 * Marks links to be looked at again because a claim of theirs was edited. A reason of the same claim and version that is
 * open stays; one that was settled is open again, for this reason.
 */
export async function askAnew(
  db: Transaction,
  linkIds: string[],
  { claimId, versionId, since }: Pick<NewRecheck, 'claimId' | 'versionId' | 'since'>,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO LinkRecheck(linkId, claimId, versionId, outcome, since)
    SELECT value, ${claimId}, ${versionId}, 'EDITED', ${since} FROM json_each(${JSON.stringify(linkIds)}) WHERE true
    ON CONFLICT(linkId, claimId, versionId) DO UPDATE SET outcome = 'EDITED', since = excluded.since, clearedAt = NULL
      WHERE clearedAt IS NOT NULL`
  await markLinks(db, linkIds)
}

async function markLinks(db: Transaction, ids: string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE Link SET recheck = 1, version = version + 1 WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}

/** Clears what the edit of a claim at one moment asked for; what else is open of the link stays open. */
export async function withdrawRechecks(
  db: Transaction,
  asked: Pick<NewRecheck, 'linkId' | 'claimId' | 'since'>,
  clearedAt: Instant,
): Promise<void> {
  const { linkId } = asked
  await db.linkRecheck.updateMany({
    where: { ...asked, outcome: 'EDITED', clearedAt: null },
    data: { clearedAt },
  })
  const open = await db.linkRecheck.count({ where: { linkId, clearedAt: null } })
  await db.link.update({
    where: { id: linkId },
    data: { recheck: open > 0, version: { increment: 1 } },
    select: { id: true },
  })
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
