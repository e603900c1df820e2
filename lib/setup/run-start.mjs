import { readEnvironment } from '../environment.mjs'
import { buildApp } from './build.mjs'
import { checkWritable } from './check-folder.mjs'
import { checkPort } from './check-port.mjs'
import { checkRecord } from './check-record.mjs'
import { forwardSignals } from './child.mjs'
import { generateClient } from './generate.mjs'
import { installPackages } from './install.mjs'
import { prepareRecord } from './prepare-record.mjs'
import { ROOT } from './project.mjs'
import { serve } from './serve.mjs'
import { reportProblem } from './setup-problem.mjs'

const LOCKED =
  'Open this address once: it lets your browser in for 7 days and keeps other users of this machine out.'
const UNLOCKED =
  'CROSSREAD_AUTH=none: every user and program of this machine can read and change the record. Leave it out to lock the door.'

/**
 * From a fresh clone to a served app: check, install, generate, migrate, seed, build, serve; each only where needed.
 * @param {string[]} args --dev serves the sources as they change; --new makes a new record where there was one
 * @returns {Promise<number>} the exit code
 */
export async function runStart(args) {
  const dev = args.includes('--dev')
  const fresh = args.includes('--new')
  try {
    forwardSignals()
    const { port, host, auth, databaseFile, dataFolder } = readEnvironment(undefined, ROOT)
    await checkWritable(
      ROOT,
      'Move Crossread to a folder of yours, or give yourself write permission on this one.',
    )
    await checkWritable(
      dataFolder,
      'Give yourself write permission on it, see that the disk is neither full nor read-only, or set DATABASE_URL to a file in a folder you can write.',
    )
    await checkRecord(databaseFile, { fresh })
    await checkPort(port, host)
    await installPackages()
    await generateClient()
    await prepareRecord(databaseFile, { fresh })
    if (!dev) await buildApp()
    const onReady = (/** @type {string} */ address) => {
      console.log(`Crossread is ready: ${address}`)
      console.log(auth === 'none' ? UNLOCKED : LOCKED)
      console.log(`The record is kept in ${databaseFile}. Stop with Ctrl+C.`)
    }
    return await serve({ port, databaseFile, dev, onReady })
  } catch (error) {
    reportProblem(error)
    return 1
  }
}
