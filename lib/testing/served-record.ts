import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { openWriter, type PrismaClient } from '@/lib/db/client'
import { readEnvironment } from '@/lib/environment.mjs'

/**
 * Writes into the record of the served app through the factories, for what the seed cannot show. The server reads it
 * at its next request. Where the record lies is agreed with lib/setup/serve-test.mjs.
 */
export async function inRecord<T>(work: (db: PrismaClient) => Promise<T>): Promise<T> {
  const db = openWriter(inRecordFolder('crossread.db'))
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

/** The token with which a browser is let in by the served app, as lib/setup/serve-test.mjs wrote it down. */
export const readLaunchToken = (): Promise<string> => readFile(inRecordFolder('launch-token'), 'utf8')

/** Absolute path of the served record, for another server on it. */
export const recordFile = (): string => inRecordFolder('crossread.db')

function inRecordFolder(file: string): string {
  const root = path.resolve(import.meta.dirname, '../..')
  const { journeyPort } = readEnvironment(process.env, root)
  return path.join(root, `test-results/record-${journeyPort}`, file)
}
