import type { RecordFailure } from '@/lib/domain/record-failure'

/** From the beginning of SQLite's result code (https://sqlite.org/rescode.html); the first that fits counts. */
const FAILURES: [code: string, failure: RecordFailure][] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  // The file that lies beside the record in memory could not grow: SQLite names a full disk as the reason.
  ['SQLITE_IOERR_SHMSIZE', 'DISK_FULL'],
  ['SQLITE_IOERR_VNODE', 'RECORD_GONE'],
  ['SQLITE_IOERR_CORRUPTFS', 'RECORD_DAMAGED'],
  ['SQLITE_IOERR', 'DISK_FAILED'],
  ['SQLITE_READONLY_DBMOVED', 'RECORD_GONE'],
  ['SQLITE_READONLY', 'RECORD_READ_ONLY'],
  // A missing file is told apart before it is opened (record-identity.ts); what is left is a folder without permission.
  ['SQLITE_CANTOPEN', 'RECORD_READ_ONLY'],
  ['SQLITE_PERM', 'RECORD_READ_ONLY'],
  ['SQLITE_CORRUPT', 'RECORD_DAMAGED'],
  ['SQLITE_NOTADB', 'RECORD_DAMAGED'],
  ['SQLITE_FORMAT', 'RECORD_DAMAGED'],
  ['SQLITE_BUSY', 'RECORD_BUSY'],
  ['SQLITE_LOCKED', 'RECORD_BUSY'],
  ['SQLITE_PROTOCOL', 'RECORD_BUSY'],
]

/**
 * What an error says of the record's file or disk; null where it is about something else.
 * @param error from Prisma, the adapter or the driver, in any of the shapes they throw
 */
export function failureOf(error: unknown): RecordFailure | null {
  const code = sqliteCodeOf(error)
  if (code === null) return null
  return FAILURES.find(([start]) => code.startsWith(start))?.[1] ?? null
}

type Shape = {
  code?: unknown
  cause?: { originalCode?: unknown }
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } }
}

/** Opening throws the driver's error or its code as Prisma's; a statement that fails is wrapped once or twice. */
function sqliteCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, cause, meta }: Shape = error
  const places = [meta?.driverAdapterError?.cause?.originalCode, cause?.originalCode, code]
  const found = places.find((place) => typeof place === 'string' && place.startsWith('SQLITE_'))
  if (typeof found === 'string') return found
  // Prisma's own codes: no answer in time; no transaction to be had, or one that took too long and was rolled back.
  return code === 'P1008' || code === 'P2028' ? 'SQLITE_BUSY' : null
}
