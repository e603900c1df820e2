import { expect, test } from 'vitest'
import { failed, type Outcome, tallyLines } from './tally'

const fine: Outcome = { kind: 'reload', form: 'x', back: 'in the form', records: 1, cleared: true }

test.each([
  [fine, false],
  [{ ...fine, back: 'saved' as const }, false],
  [{ ...fine, back: null }, true],
  [{ ...fine, records: 2 }, true],
  [{ ...fine, records: 0 }, true],
  [{ ...fine, cleared: false }, true],
])('an interruption fails where words, one record or a clean form are missing: %j', (outcome, expected) => {
  expect(failed(outcome)).toBe(expected)
})

test('each kind is counted, and all', () => {
  const lines = tallyLines([fine, { ...fine, back: null, records: 2 }, { ...fine, kind: 'crash' }])
  const cells = lines.map((line) => line.trim().split(/\s{2,}/))
  expect(cells.find(([name]) => name === 'reload')).toEqual(['reload', '2', '1', '1', '1', '0', '0'])
  expect(cells.find(([name]) => name === 'all')).toEqual(['all', '3', '2', '1', '1', '0', '0'])
})
