import { readFile } from 'node:fs/promises'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** A step that is one check in itself. */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 }
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 }

/**
 * Counts Vitest's JSON report.
 * @param {any} report
 * @returns {Count} a test file that could not be run at all counts as one failure
 */
export function countUnit(report) {
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults ?? []
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + broken.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

/**
 * Counts Playwright's JSON report.
 * @param {any} report
 * @returns {Count} a journey that passed only when repeated counts as failed, and so does each error outside of journeys
 */
export function countJourneys(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {}
  return { passed: expected, failed: unexpected + flaky + (report.errors ?? []).length, skipped }
}

/**
 * Reads a report and holds it against the exit code.
 * @param {string} file absolute path of the JSON report
 * @param {number} code exit code of the tool that wrote it
 * @param {(report: any) => Count} count
 * @returns {Promise<Count>} at least one failure where there is no report, no test, or an exit code that tells of one
 */
export async function countReport(file, code, count) {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return ONE_FAILED
  const counted = count(JSON.parse(text))
  const isHonest = counted.passed > 0 && (code === 0 || counted.failed > 0)
  return isHonest ? counted : { ...counted, failed: Math.max(1, counted.failed) }
}

/**
 * The last line of a test run.
 * @param {Count[]} counts
 * @returns {string}
 */
export function describeTotal(counts) {
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, each) => total + each[key], 0)
  const line = `${sum('passed')} passed, ${sum('failed')} failed`
  return sum('skipped') > 0 ? `${line}, ${sum('skipped')} skipped` : line
}
