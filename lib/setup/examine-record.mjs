import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { codeOf, recordProblem } from './record-problem.mjs'
import { waitForLock } from './wait-for-lock.mjs'

/** Up to this size in bytes each start reads every page; it takes under a second. `npm run doctor` does it at any size. */
export const CHECKED_WHOLE = 128 * 1024 * 1024

/** Damage that shows only when pages are read. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|FORMAT|IOERR_SHORT_READ)/

/**
 * Reads an existing record, without changing it, to find damage: its schema, and up to a size each of its pages.
 * @param {string} file absolute path; inspectRecordFile called it a record
 * @param {{ whole?: boolean }} [options] whole: read each page whatever the size
 * @returns {Promise<string | null>} what is damaged, in words
 * @throws {import('./setup-problem.mjs').SetupProblem} where it is locked or cannot be opened
 */
export async function examineRecord(file, { whole = statSync(file).size <= CHECKED_WHOLE } = {}) {
  try {
    return await waitForLock(() => findDamage(file, whole))
  } catch (error) {
    if (DAMAGE.test(codeOf(error))) return 'SQLite cannot read it'
    throw recordProblem(file, error)
  }
}

/**
 * @param {string} file
 * @param {boolean} whole
 */
function findDamage(file, whole) {
  const database = openForReading(file)
  try {
    const tables = database.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get()
    if (tables === 0) return 'there is nothing in it'
    if (!whole) return null
    const answer = String(database.pragma('quick_check(1)', { simple: true }))
    return answer === 'ok' ? null : `SQLite says: ${answer.split('\n')[0]}`
  } finally {
    database.close()
  }
}

/**
 * A crash while a migration ran can leave a journal that only a writing connection may roll back.
 * @param {string} file
 */
function openForReading(file) {
  const options = { fileMustExist: true, timeout: 0 }
  const database = new Database(file, { ...options, readonly: true })
  try {
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return database
  } catch (error) {
    database.close()
    if (codeOf(error) !== 'SQLITE_READONLY_ROLLBACK') throw error
    return new Database(file, options)
  }
}

/**
 * Makes sure that no other program holds the record's lock for longer than a moment.
 * @param {string} file absolute path of an existing record
 * @throws {import('./setup-problem.mjs').SetupProblem}
 */
export async function checkUnlocked(file) {
  try {
    await waitForLock(() => {
      const database = new Database(file, { fileMustExist: true, timeout: 0 })
      try {
        database.exec('BEGIN IMMEDIATE; ROLLBACK')
      } finally {
        database.close()
      }
    })
  } catch (error) {
    throw recordProblem(file, error)
  }
}
