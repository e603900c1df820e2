// Serves the build on a fresh seeded record, for the journeys. The port comes from CROSSREAD_JOURNEY_PORT.
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from '../environment.mjs'
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
  const { journeyPort: port } = readEnvironment()
  const folder = await makeFolder(port)
  const databaseFile = path.join(folder, 'crossread.db')
  try {
    await prepareRecord(databaseFile)
    return await serve({ port, databaseFile, onReady: () => console.log(`Journeys run on port ${port}.`) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = await serveFreshRecord().catch((error) => {
  reportProblem(error)
  return 1
})
