import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { codeOf } from '@/lib/setup/record-problem.mjs'
import { removeDatabase } from './copy-record'

/** What a database is called while it is being made; SQLite's own endings may follow. */
const DRAFT = /^\.(?:new|migrating|restoring|partial)-(\d+)-[0-9a-f]{12}(?:-wal|-shm|-journal)?$/

/**
 * A name for a database that is being made for a record. No other process, and no other call of this one, gets the same;
 * what processes that are gone left in that folder is deleted.
 * @param file absolute path of the record
 * @param stage what it is made for
 * @param folder absolute path of an existing folder; preset: the record's own
 * @returns absolute path; nothing is there
 */
export function nameDraft(
  file: string,
  stage: 'new' | 'migrating' | 'restoring' | 'partial',
  folder = path.dirname(file),
): string {
  const record = path.basename(file)
  removeAbandoned(folder, record)
  return path.join(folder, `${record}.${stage}-${process.pid}-${randomBytes(6).toString('hex')}`)
}

function removeAbandoned(folder: string, record: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(record)) continue
    const [, pid] = DRAFT.exec(name.slice(record.length)) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) removeDatabase(path.join(folder, name))
  }
}

/** Signal 0 is sent to nobody; it only asks whether somebody is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}
