import type { Instant } from '@/lib/domain/record'
import type { Verdict } from '@/lib/domain/verdict'
import type { Db, Transaction } from './client'

/** The link a ruling settles. */
export async function getLinkIdOfRuling(db: Db, id: string): Promise<string | null> {
  const found = await db.ruling.findUnique({ where: { id }, select: { linkId: true } })
  return found?.linkId ?? null
}

export async function insertRuling(
  db: Transaction,
  ruling: {
    id: string
    linkId: string
    analystId: string
    verdict: Verdict
    reason: string
    ruledAt: Instant
  },
): Promise<void> {
  await db.ruling.create({ data: ruling, select: { id: true } })
}

/**
 * Retracts a ruling, or with null lets it stand again.
 * @returns false where the stored version is another, and then nothing was written
 */
export async function updateRulingRetraction(
  db: Transaction,
  id: string,
  version: number,
  retractedAt: Instant | null,
): Promise<boolean> {
  const { count } = await db.ruling.updateMany({
    where: { id, version },
    data: { retractedAt, version: version + 1 },
  })
  return count === 1
}
