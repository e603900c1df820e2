// Serves the build on a fresh seeded record, for the journeys. The port comes from CROSSREAD_JOURNEY_PORT.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from '../environment.mjs'
import { forwardSignals } from './child.mjs'
import { prepareRecord } from './prepare-record.mjs'
import { inProject } from './project.mjs'
import { serve } from './serve.mjs'
import { reportProblem } from './setup-problem.mjs'

const RESULTS = inProject('test-results')
const PREFIX = 'record-'

async function makeFolder() {
  await mkdir(RESULTS, { recursive: true })
  const left = (await readdir(RESULTS)).filter((name) => name.startsWith(PREFIX))
  for (const name of left) await rm(path.join(RESULTS, name), { recursive: true, force: true })
  return mkdtemp(path.join(RESULTS, PREFIX))
}

async function serveFreshRecord() {
  forwardSignals()
  const databaseFile = path.join(await makeFolder(), 'crossread.db')
  await prepareRecord(databaseFile)
  const { journeyPort } = readEnvironment()
  return serve({
    port: journeyPort,
    databaseFile,
    onReady: () => console.log(`Journeys run on port ${journeyPort}.`),
  })
}

process.exitCode = await serveFreshRecord().catch((error) => {
  reportProblem(error)
  return 1
})
