import { rm } from 'node:fs/promises'
import { readEnvironment } from '../environment.mjs'
import { buildApp } from './build.mjs'
import { findFreePort } from './check-port.mjs'
import { awaitChild, startChild } from './child.mjs'
import { countJourneys, countReport, countUnit, ONE_FAILED, ONE_PASSED } from './count-results.mjs'
import { inProject, TOOL } from './project.mjs'

/** @typedef {import('./count-results.mjs').Count} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Step */

// Tests choose their own mode and never touch the person's record.
const TEST_ENV = {
  NODE_ENV: undefined,
  DATABASE_URL: undefined,
  PORT: undefined,
  CROSSREAD_HOST: undefined,
  CROSSREAD_AUTH: undefined,
}

const UNIT_REPORT = inProject('test-results/unit.json')
const JOURNEYS_REPORT = inProject('test-results/journeys.json')

/** What npm test runs, in order. */
/** @type {Step[]} */
export const STEPS = [
  { name: 'lint', run: () => check(TOOL.biome, ['check', '.']) },
  { name: 'direction', run: () => check(inProject('lib/setup/direction.mjs'), []) },
  { name: 'types', run: checkTypes },
  { name: 'unit', run: runUnit },
  { name: 'build', run: build },
  { name: 'journeys', run: runJourneys },
]

/**
 * A tool that says yes or no; its words are shown only with a no.
 * @param {string} script
 * @param {string[]} args
 */
async function check(script, args) {
  const { code, output } = await awaitChild(startChild(script, args, { env: TEST_ENV }))
  if (code !== 0) process.stdout.write(output)
  return code === 0 ? ONE_PASSED : ONE_FAILED
}

async function checkTypes() {
  const generated = await check(TOOL.next, ['typegen'])
  return generated.failed > 0 ? generated : check(TOOL.tsc, ['--noEmit'])
}

async function build() {
  await buildApp()
  return ONE_PASSED
}

async function runUnit() {
  await rm(UNIT_REPORT, { force: true })
  const args = ['run', '--config', 'lib/testing/vitest.config.ts', '--allowOnly=false']
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
  const child = startChild(TOOL.vitest, [...args, ...reports], { env: TEST_ENV, output: 'inherit' })
  const { code } = await awaitChild(child)
  return countReport(UNIT_REPORT, code, countUnit)
}

async function runJourneys() {
  const { ensureBrowser } = await import('./browser.mjs')
  const browser = await ensureBrowser()
  await rm(JOURNEYS_REPORT, { force: true })
  const port = await findFreePort(readEnvironment().journeyPort)
  const child = startChild(
    TOOL.playwright,
    ['test', '--config', 'e2e/playwright.config.ts', '--forbid-only'],
    {
      env: { ...TEST_ENV, CHROMIUM_PATH: browser, CROSSREAD_JOURNEY_PORT: String(port) },
      output: 'inherit',
    },
  )
  const { code } = await awaitChild(child)
  return countReport(JOURNEYS_REPORT, code, countJourneys)
}
