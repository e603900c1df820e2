// Serves the build on a fresh seeded record, for the journeys. The port comes from CROSSREAD_JOURNEY_PORT.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from '../environment.mjs'
import { makeToken } from '../server/launch.mjs'
import { forwardSignals } from './child.mjs'
import { prepareRecord } from './prepare-record.mjs'
import { inProject } from './project.mjs'
import { serve } from './serve.mjs'
import { reportProblem } from './setup-problem.mjs'

/**
 * One folder per port: two runs at once have two ports, and the factories find the record by the port.
 * @param {number} port
 */
async function makeFolder(port) {
  const folder = inProject(`test-results/record-${port}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

async function serveFreshRecord() {
  forwardSignals()
  const { journeyPort: port, launchToken } = readEnvironment()
  const token = launchToken ?? makeToken()
  const folder = await makeFolder(port)
  const databaseFile = path.join(folder, 'crossread.db')
  try {
    await prepareRecord(databaseFile)
    // The journeys sign in with it (e2e/fixtures.ts). Safe to write down: the file is for this user alone, and the token
    // opens a record that is thrown away, until this server ends.
    await writeFile(path.join(folder, 'launch-token'), token, { mode: 0o600 })
    return await serve({
      port,
      databaseFile,
      token,
      onReady: () => console.log(`Journeys run on port ${port}.`),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = await serveFreshRecord().catch((error) => {
  reportProblem(error)
  return 1
})
