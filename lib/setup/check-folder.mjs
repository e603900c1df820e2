import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Makes a folder where it is missing and tries to write in it: permissions alone do not tell, least of all on Windows.
 * @param {string} folder absolute path
 * @param {string} advice what to do if it cannot be written
 * @throws {SetupProblem}
 */
export async function checkWritable(folder, advice) {
  const probe = path.join(folder, `.crossread-probe-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    await (await open(probe, 'wx')).close()
    await rm(probe)
  } catch (error) {
    const reason = /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error)
    throw new SetupProblem(`Crossread cannot write in ${folder} (${reason}). ${advice}`)
  }
}
