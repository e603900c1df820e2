import type { Db } from './client'

/**
 * Versions that have a text and no fingerprint: those of a record from before fingerprints were taken.
 * @param after the id behind which to look; empty at the beginning
 * @returns at most `most`, by id
 */
export async function listVersionsWithoutFingerprint(
  db: Db,
  after: string,
  most: number,
): Promise<{ id: string; text: string }[]> {
  return db.$queryRaw<{ id: string; text: string }[]>`
    SELECT v.id, v.text FROM ArticleVersion v
    WHERE v.id > ${after} AND v.text <> '' AND NOT EXISTS (SELECT 1 FROM TextFingerprint WHERE versionId = v.id)
    ORDER BY v.id LIMIT ${most}`
}
