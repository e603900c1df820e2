import type { Transaction } from './client'

/** Rows of one statement: the driver is synchronous, and a book's fingerprint would hold the process. */
const BATCH = 5_000

/** Stores the fingerprint of a version's text; call it in the transaction that stores the version. */
export async function insertFingerprints(
  db: Transaction,
  versionId: string,
  hashes: readonly number[],
): Promise<void> {
  for (let at = 0; at < hashes.length; at += BATCH) {
    await db.$executeRaw`
      INSERT INTO TextFingerprint (hash, versionId)
      SELECT value, ${versionId} FROM json_each(${JSON.stringify(hashes.slice(at, at + BATCH))})`
  }
}
