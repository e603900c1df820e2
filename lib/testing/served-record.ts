import { readdirSync } from 'node:fs'
import path from 'node:path'
import { openWriter, type PrismaClient } from '@/lib/db/client'

/** Where lib/setup/serve-test.mjs keeps the record of the run under way. */
const RESULTS = path.resolve(import.meta.dirname, '../../test-results')

/**
 * Writes into the record of the served app through the factories, for what the seed cannot show. The server reads it
 * at its next request.
 */
export async function inRecord<T>(work: (db: PrismaClient) => Promise<T>): Promise<T> {
  const folder = readdirSync(RESULTS).find((name) => name.startsWith('record-'))
  if (!folder) throw new Error('No journey record is being served.')
  const db = openWriter(path.join(RESULTS, folder, 'crossread.db'))
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}
