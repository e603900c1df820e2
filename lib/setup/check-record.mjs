import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { inspectRecordFile } from './record-file.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Makes sure that a database file is ours to open, or is not there yet.
 * @param {string} file absolute path
 * @throws {SetupProblem} where it is something else, or cannot be written; it is left untouched
 */
export async function checkRecord(file) {
  const found = await inspectRecordFile(file)
  if (typeof found === 'object') {
    throw new SetupProblem(
      `${file} is not a Crossread record: ${found.foreign}. It was left untouched. Move it away, or set DATABASE_URL to another file, such as file:./data/crossread.db.`,
    )
  }
  if (found === 'missing') return
  await access(file, constants.R_OK | constants.W_OK).catch(() => {
    throw new SetupProblem(
      `Crossread cannot write ${file}. Give yourself write permission on it, or set DATABASE_URL.`,
    )
  })
}
