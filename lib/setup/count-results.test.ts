import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countJourneys, countReport, countUnit, describeTotal } from './count-results.mjs'

describe('unit tests', () => {
  test('are counted from the report', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 3,
      testResults: [],
    }
    expect(countUnit(report)).toEqual({ passed: 7, failed: 2, skipped: 4 })
  })

  test('a file that could not be run counts as one failure, one with a failed test does not count twice', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(countUnit({ numPassedTests: 2, numFailedTests: 1, testResults })).toMatchObject({
      passed: 2,
      failed: 2,
    })
  })
})

describe('journeys', () => {
  test.each([
    [
      { stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 }, errors: [] },
      { passed: 5, failed: 1, skipped: 2 },
    ],
    [
      { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] },
      { passed: 5, failed: 1, skipped: 0 },
    ],
    [
      { stats: { expected: 0 }, errors: [{ message: 'no server' }] },
      { passed: 0, failed: 1, skipped: 0 },
    ],
  ])('%j', (report, count) => {
    expect(countJourneys(report)).toEqual(count)
  })
})

describe('a report held against the exit code', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'crossread-count-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const count = (report: { passed: number; failed: number }) => ({ ...report, skipped: 0 })

  test.each([
    ['all passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['some failed', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ['none failed, yet the tool did', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['no test ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ])('%s', async (what, report, code, counted) => {
    const file = path.join(folder, `${what}.json`)
    await writeFile(file, JSON.stringify(report))
    expect(await countReport(file, code, count)).toEqual({ ...counted, skipped: 0 })
  })

  test('without a report there is one failure', async () => {
    expect(await countReport(path.join(folder, 'none.json'), 0, count)).toMatchObject({
      passed: 0,
      failed: 1,
    })
  })
})

describe('the last line', () => {
  test.each([
    [
      [
        { passed: 1, failed: 0, skipped: 0 },
        { passed: 41, failed: 0, skipped: 0 },
      ],
      '42 passed, 0 failed',
    ],
    [
      [
        { passed: 1, failed: 2, skipped: 0 },
        { passed: 4, failed: 1, skipped: 3 },
      ],
      '5 passed, 3 failed, 3 skipped',
    ],
    [[], '0 passed, 0 failed'],
  ])('%j', (counts, line) => {
    expect(describeTotal(counts)).toBe(line)
  })
})
