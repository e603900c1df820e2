import Database from 'better-sqlite3'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { waitForLock } from '@/lib/setup/wait-for-lock.mjs'
import { identify, requireSame } from './file-identity'

/** A record that nobody else can open. mode: SQLite's journal mode before. */
export type LockedRecord = { database: Database.Database; file: string; identity: string; mode: string }

/**
 * Opens a record so that no other program can, and brings everything that was saved into the one file: its write-ahead
 * log is gone then, and the file can be replaced by a rename. Let go by releaseRecord.
 *
 * Inside this process read the file only through the result: opening and closing it otherwise drops the lock (POSIX).
 * @param file absolute path of an existing record
 * @throws SetupProblem where another program, such as a running Crossread, has it open, or replaced it meanwhile
 */
export async function lockRecord(file: string): Promise<LockedRecord> {
  const identity = identify(file)
  const database = new Database(file, { fileMustExist: true, timeout: 0 })
  const locked = { database, file, identity, mode: '' }
  try {
    await waitForLock(() => {
      // In this order: the lock must be there before the log goes, or another program could begin a new one.
      database.pragma('locking_mode = EXCLUSIVE')
      database.prepare('SELECT count(*) FROM sqlite_schema').get()
      locked.mode ||= String(database.pragma('journal_mode', { simple: true }))
      database.pragma('journal_mode = DELETE')
      database.exec('BEGIN EXCLUSIVE; COMMIT')
    })
    // Who held it so long may have put another file in its place; the lock would then be on one that has no name.
    requireSame(file, identity)
    return locked
  } catch (error) {
    releaseRecord(locked)
    // SQLite notices it as well where it has to write, in words of its own.
    requireSame(file, identity)
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw inUse(file)
    throw error
  }
}

/** Lets go of a record that was not replaced, in the journal mode it was in; does nothing to one that was. */
export function releaseRecord({ database, file, identity, mode }: LockedRecord): void {
  if (!database.open) return
  try {
    // On a file without its name this would begin a log beside the one that has the name now.
    if (mode === 'wal' && identify(file) === identity) database.pragma('journal_mode = WAL')
  } catch {
    // Whoever opens it to write sets the mode again: what is told is why it was let go, not this.
  } finally {
    database.close()
  }
}

function inUse(file: string): SetupProblem {
  return new SetupProblem(
    `A running Crossread, or another program, has the record ${file} open. Stop it and try again; nothing was changed.`,
  )
}
