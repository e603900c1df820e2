import type { RecordFailure } from '@/lib/domain/record-failure'
import type { Prisma } from './generated/client'
import { PrismaClient } from './generated/client'
import type { Opening } from './plain-adapter'
import { SqliteAdapterFactory } from './sqlite-adapter'
import { openThreaded, type StartThread } from './threaded-adapter'

/** A client, or the transaction a command runs in. Inside a transaction use only the transaction. */
export type Db = PrismaClient | Prisma.TransactionClient
export type { PrismaClient } from './generated/client'
export type Transaction = Prisma.TransactionClient

/**
 * Opens an existing record for writing. One per process: its queue is what keeps acknowledged writes.
 * @param file absolute path; a missing file is an error
 * @param onFailure hears of each failure of the file or the disk
 */
export function openWriter(file: string, onFailure?: (failure: RecordFailure) => void): PrismaClient {
  return new PrismaClient({
    adapter: new SqliteAdapterFactory({ file, access: 'write', blindFor: null }, onFailure),
  })
}

/** Opens an existing record for reading only: each read is a snapshot that never waits for an open transaction (WAL). */
export function openReader(file: string, onFailure?: (failure: RecordFailure) => void): PrismaClient {
  return new PrismaClient({ adapter: new SqliteAdapterFactory(readOnly(file), onFailure) })
}

/**
 * The same in a thread of its own: a server puts pages together while it reads the next ones.
 * @param startThread how the thread is started where no bundler has made it ready
 */
export function openThreadedReader(
  file: string,
  onFailure?: (failure: RecordFailure) => void,
  startThread?: StartThread,
): PrismaClient {
  const open = (opening: Opening) => openThreaded(opening, startThread)
  return new PrismaClient({ adapter: new SqliteAdapterFactory(readOnly(file), onFailure, open) })
}

const readOnly = (file: string) => ({ file, access: 'read', blindFor: null }) as const

/**
 * Opens an existing record for reading as an analyst who works blind: links they have no live assessment of are not
 * there, in no query (blind-views.ts).
 */
export function openBlindReader(
  file: string,
  analystId: string,
  onFailure?: (failure: RecordFailure) => void,
): PrismaClient {
  return new PrismaClient({
    adapter: new SqliteAdapterFactory({ file, access: 'read', blindFor: analystId }, onFailure),
  })
}

/** Longest a command may hold the write lock, and wait for its turn, in milliseconds. */
const TRANSACTION_LIMITS = { timeout: 15_000, maxWait: 15_000 }

/** Runs work in one transaction; throws what the work throws, and then nothing was written. */
export function inTransaction<T>(
  client: PrismaClient,
  work: (tx: Transaction) => Promise<T>,
  limits = TRANSACTION_LIMITS,
): Promise<T> {
  return client.$transaction(work, limits)
}

/** Longest several reads may hold the reading connection, and wait for it, in milliseconds. */
const SNAPSHOT_LIMITS = { timeout: 15_000, maxWait: 15_000 }

/** Runs reads that must agree with each other on one state of the record, whatever is written meanwhile. */
export function inSnapshot<T>(reader: PrismaClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return reader.$transaction(work, SNAPSHOT_LIMITS)
}
