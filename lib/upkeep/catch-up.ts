import { inTransaction, openWriter } from '@/lib/db/client'
import { listVersionsWithoutFingerprint } from '@/lib/db/fingerprints'
import { insertFingerprints } from '@/lib/db/write-fingerprint'
import { fingerprint } from '@/lib/domain/fingerprint'

/** Versions of one transaction: as many of the longest as a transaction has time for. */
const BATCH = 20

/**
 * Fills what a migration cannot, because it takes more than SQL: the fingerprints of versions that have none. Run it
 * after each deploy. It can be broken off and run again: each transaction is whole, and what is there is left alone.
 * @param file absolute path of an existing record, of the latest schema
 * @returns how many versions got their fingerprint now
 */
export async function catchUp(file: string): Promise<{ fingerprinted: number }> {
  const client = openWriter(file)
  try {
    let fingerprinted = 0
    for (let after: string | undefined = ''; after !== undefined; ) {
      const from: string = after
      const done: string[] = await inTransaction(client, async (tx) => {
        const versions = await listVersionsWithoutFingerprint(tx, from, BATCH)
        for (const { id, text } of versions) await insertFingerprints(tx, id, fingerprint(text))
        return versions.map((version) => version.id)
      })
      fingerprinted += done.length
      after = done.at(-1)
    }
    return { fingerprinted }
  } finally {
    await client.$disconnect()
  }
}
