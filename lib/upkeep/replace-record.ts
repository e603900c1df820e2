import { chmodSync, chownSync, renameSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { requireSame } from './file-identity'
import { syncFile, syncFolderOf } from './sync-file'

/** The record that is replaced: which file it was when it was looked at and, where it is held locked, the connection. */
export type Present = { identity: string; database?: Database.Database }

/**
 * Puts a finished file in a record's place, in one step: whatever happens, the old or the new one is there.
 * @param draft absolute path of a whole, closed database in the record's own folder
 * @param file absolute path of the record
 * @param present that record, with nothing of SQLite's beside it; its connection is closed
 * @throws SetupProblem where another file is there by now
 */
export function replaceRecord(draft: string, file: string, { identity, database }: Present): void {
  keepOwner(draft, file)
  syncFile(draft)
  // Windows replaces no open file; elsewhere the lock is held until the new record stands.
  if (process.platform === 'win32') database?.close()
  requireSame(file, identity)
  renameSync(draft, file)
  syncFolderOf(file)
  if (database?.open) database.close()
}

/** Who could read and write the record before still can. */
function keepOwner(draft: string, file: string): void {
  const before = statSync(file, { throwIfNoEntry: false })
  if (!before) return
  chmodSync(draft, before.mode & 0o777)
  const { uid, gid } = statSync(draft)
  if (uid !== before.uid || gid !== before.gid) chownSync(draft, before.uid, before.gid)
}
