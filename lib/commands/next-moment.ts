import type { Transaction } from '@/lib/db/client'
import { getLastInstant } from '@/lib/db/write-audit'

/**
 * The moment of the change this transaction makes: now, or a millisecond after the last change where the machine's
 * clock is behind the record (it was set back, or the record came from elsewhere). What is later in the record is
 * later by its instants too: what a list sorts by, a dossier is dated by and a challenge follows from.
 */
export async function nextMoment(db: Transaction): Promise<Date> {
  const last = await getLastInstant(db)
  return new Date(Math.max(Date.now(), last === null ? 0 : Date.parse(last) + 1))
}
