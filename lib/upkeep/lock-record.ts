import Database from 'better-sqlite3'
import { SetupProblem } from '@/lib/setup/setup-problem.mjs'
import { waitForLock } from '@/lib/setup/wait-for-lock.mjs'

/**
 * Opens a record so that no other program can, and brings everything that was saved into the one file: its write-ahead
 * log is gone then, and the file can be replaced by a rename. Close the result to let go.
 *
 * Inside this process read the file only through the result: opening and closing it otherwise drops the lock (POSIX).
 * @param file absolute path of an existing record
 * @throws SetupProblem where another program, such as a running Crossread, has it open
 */
export async function lockRecord(file: string): Promise<Database.Database> {
  const database = new Database(file, { fileMustExist: true, timeout: 0 })
  try {
    await waitForLock(() => {
      // In this order: the lock must be there before the log goes, or another program could begin a new one.
      database.pragma('locking_mode = EXCLUSIVE')
      database.prepare('SELECT count(*) FROM sqlite_schema').get()
      database.pragma('journal_mode = DELETE')
      database.exec('BEGIN EXCLUSIVE; COMMIT')
    })
    return database
  } catch (error) {
    database.close()
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw inUse(file)
    throw error
  }
}

function inUse(file: string): SetupProblem {
  return new SetupProblem(
    `A running Crossread, or another program, has the record ${file} open. Stop it and try again; nothing was changed.`,
  )
}
