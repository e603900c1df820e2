import { checkWritable } from './check-folder.mjs'
import { forwardSignals, isStopping } from './child.mjs'
import { describeTotal, ONE_FAILED } from './count-results.mjs'
import { generateClient } from './generate.mjs'
import { installPackages } from './install.mjs'
import { describeSeconds } from './progress.mjs'
import { ROOT } from './project.mjs'
import { reportProblem, SetupProblem } from './setup-problem.mjs'

/** @typedef {import('./count-results.mjs').Count & { name: string, took: string }} StepResult */

/**
 * Installs what is missing and runs every test, also after a failure.
 * @param {string[]} names of the steps to run; none for all
 * @returns {Promise<number>} the exit code; the last line printed is the total
 */
export async function runTests(names) {
  /** @type {StepResult[]} */
  const results = []
  try {
    forwardSignals()
    await checkWritable(
      ROOT,
      'Move Crossread to a folder of yours, or give yourself write permission on this one.',
    )
    await installPackages()
    await generateClient()
    for (const step of await chooseSteps(names)) {
      if (!isStopping()) results.push(await runStep(step))
    }
  } catch (error) {
    reportProblem(error)
    results.push({ ...ONE_FAILED, name: 'setup', took: '' })
  }
  printTable(results)
  console.log(describeTotal(results))
  return results.some((result) => result.failed > 0) ||
    !results.some((result) => result.passed > 0) ||
    isStopping()
    ? 1
    : 0
}

/** @param {string[]} names */
async function chooseSteps(names) {
  const { STEPS } = await import('./test-steps.mjs')
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) {
    throw new SetupProblem(
      `There is no step “${unknown[0]}”. The steps are ${STEPS.map((step) => step.name).join(', ')}.`,
    )
  }
  // Journeys on an old build would tell nothing.
  const chosen = names.includes('journeys') ? [...names, 'build'] : names
  return names.length === 0 ? STEPS : STEPS.filter((step) => chosen.includes(step.name))
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, run }) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const count = await run().catch((error) => {
    reportProblem(error)
    return ONE_FAILED
  })
  return { ...count, name, took: describeSeconds(performance.now() - started) }
}

/** @param {StepResult[]} results */
function printTable(results) {
  const rows = results.map(({ name, passed, failed, skipped, took }) =>
    [name, passed, failed, skipped, took].map(String),
  )
  console.log()
  for (const [first = '', ...cells] of [['step', 'passed', 'failed', 'skipped', 'time'], ...rows]) {
    console.log(first.padEnd(12) + cells.map((cell) => cell.padStart(9)).join(''))
  }
  console.log()
}
