import path from 'node:path'
import { openWriter, type PrismaClient } from '@/lib/db/client'
import { readEnvironment } from '@/lib/environment.mjs'

/**
 * Writes into the record of the served app through the factories, for what the seed cannot show. The server reads it
 * at its next request. Where the record lies is agreed with lib/setup/serve-test.mjs.
 */
export async function inRecord<T>(work: (db: PrismaClient) => Promise<T>): Promise<T> {
  const root = path.resolve(import.meta.dirname, '../..')
  const { journeyPort } = readEnvironment(process.env, root)
  const db = openWriter(path.join(root, `test-results/record-${journeyPort}/crossread.db`))
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}
