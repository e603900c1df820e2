import { chmodSync, chownSync, renameSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { syncFile, syncFolderOf } from './sync-file'

/**
 * Puts a finished file in a record's place, in one step: whatever happens, the old or the new one is there.
 * @param locked the record that is replaced, from lockRecord; null where there is none. It is closed
 * @param draft absolute path of a whole, closed database in the record's own folder
 * @param file absolute path of the record
 */
export function replaceRecord(locked: Database.Database | null, draft: string, file: string): void {
  keepOwner(draft, file)
  syncFile(draft)
  // Windows replaces no open file; elsewhere the lock is held until the new record stands.
  if (process.platform === 'win32') locked?.close()
  renameSync(draft, file)
  syncFolderOf(file)
  if (locked?.open) locked.close()
}

/** Who could read and write the record before still can. */
function keepOwner(draft: string, file: string): void {
  const before = statSync(file, { throwIfNoEntry: false })
  if (!before) return
  chmodSync(draft, before.mode & 0o777)
  const { uid, gid } = statSync(draft)
  if (uid !== before.uid || gid !== before.gid) chownSync(draft, before.uid, before.gid)
}
