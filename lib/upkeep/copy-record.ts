import { closeSync, openSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { codeOf, recordProblem } from '@/lib/setup/record-problem.mjs'
import { watchGrowth } from './watch-growth'

/**
 * Writes one state of a record into a new file, only for its owner's eyes.
 *
 * VACUUM INTO, not SQLite's backup interface: it reads one snapshot however much other processes write meanwhile, where
 * a backup in steps starts over at each write of another process and, beside a busy server, never ends. It also leaves
 * out free pages, and fails on a damaged tree instead of copying the damage.
 * @param database a connection on the record; a read-only one will do
 * @param target absolute path; what lies there is overwritten
 */
export async function copyRecord(database: Database.Database, target: string): Promise<void> {
  makePrivate(target)
  const stopWatching = await watchGrowth(target, sizeOf(database))
  try {
    database.prepare('VACUUM INTO ?').run(target)
  } catch (error) {
    removeDatabase(target)
    // What is full is the disk of the copy; what is damaged, the record.
    throw codeOf(error) === 'SQLITE_FULL' ? recordProblem(target, error) : error
  } finally {
    await stopWatching()
  }
}

/** Makes the file first, so that the text of the record is never open to others, not even for a moment. */
function makePrivate(target: string): void {
  try {
    removeDatabase(target)
    closeSync(openSync(target, 'wx', 0o600))
  } catch (error) {
    throw recordProblem(target, error)
  }
}

/** Deletes a database and what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true })
}

/** Bytes of the pages in use: about what the copy will have. */
function sizeOf(database: Database.Database): number {
  const read = (name: string) => Number(database.pragma(name, { simple: true }))
  return (read('page_count') - read('freelist_count')) * read('page_size')
}
