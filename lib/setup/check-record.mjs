import { open } from 'node:fs/promises'
import { inspectRecordFile } from './record-file.mjs'
import { adviseRestore, traceOfRecord } from './record-places.mjs'
import { recordProblem } from './record-problem.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Makes sure that a database file is ours to open, or that there never was one. Looks at the file from outside, so it
 * can be called before anything is installed.
 * @param {string} file absolute path
 * @param {{ fresh?: boolean, write?: boolean }} [options] fresh: a new record is wanted, even where there was one;
 *   write: it must be writable
 * @throws {SetupProblem} where it is missing though expected, something else, damaged, or cannot be written; it is left untouched
 */
export async function checkRecord(file, { fresh = false, write = true } = {}) {
  const found = await inspectRecordFile(file).catch((error) => {
    throw recordProblem(file, error)
  })
  if (found === 'missing') return fresh ? undefined : refuseLost(file)
  if (typeof found === 'object' && 'foreign' in found) {
    throw new SetupProblem(
      `${file} is not a Crossread record: ${found.foreign}. It was left untouched. Move it away, or set DATABASE_URL to another file, such as file:./data/crossread.db.`,
    )
  }
  if (fresh) {
    throw new SetupProblem(
      `There is a file at ${file} already, and --new never replaces one. Start without --new to open it, or move it away first.`,
    )
  }
  if (found !== 'record') throw await damageProblem(file, found.damaged)
  if (write) await checkWritableFile(file)
}

/** @param {string} file */
async function refuseLost(file) {
  const trace = await traceOfRecord(file)
  if (trace === null) return
  throw new SetupProblem(
    [
      `The record ${file} is missing, though there was one: ${trace}. Put it back if you moved it.`,
      await adviseRestore(file),
      'To begin a new, empty record instead: npm start -- --new',
    ].join('\n'),
  )
}

/**
 * @param {string} file absolute path of a damaged record
 * @param {string} damage what is wrong with it
 */
export async function damageProblem(file, damage) {
  return new SetupProblem(
    [
      `The record ${file} is damaged: ${damage}. It was left untouched, and is kept beside its place where a backup is restored.`,
      await adviseRestore(file, '--over'),
      'To begin a new, empty record instead, move it away and run: npm start -- --new',
    ].join('\n'),
  )
}

/**
 * Opens the file for writing and writes nothing: permissions alone do not tell, on a read-only disk or as an administrator.
 * @param {string} file
 */
async function checkWritableFile(file) {
  try {
    await (await open(file, 'r+')).close()
  } catch (error) {
    throw recordProblem(file, error)
  }
}
