import { expect, test } from 'vitest'
import { compareAssessments } from './compare-assessments'
import type { Assessment } from './record'

const judged = (said: Partial<Assessment>) =>
  ({
    verdict: 'CONTRADICTS',
    strength: null,
    aspects: {},
    independence: null,
    confidence: null,
    ...said,
  }) as Assessment

test('what differs from the first that says something is marked, silence never is', () => {
  const rows = compareAssessments([
    judged({ strength: 'PARTIAL', aspects: { place: 'CONFLICT' } }),
    judged({
      verdict: 'CORROBORATES',
      strength: 'PARTIAL',
      aspects: { place: 'AGREE', time: 'AGREE' },
      independence: 'UNKNOWN',
    }),
    judged({ verdict: 'NEITHER' }),
  ])
  const marked = rows.map(({ field, cells }) => [field, cells.map(({ differs }) => differs)])
  expect(marked).toEqual([
    ['verdict', [false, true, true]],
    ['strength', [false, false, false]],
    ['place', [false, true, false]],
  ])
  expect(rows[2]?.cells.map(({ text }) => text)).toEqual(['⨯ conflict', '= agree', null])
})

test('one who is compared with themselves differs in nothing', () => {
  const one = judged({ aspects: { actor: 'DIFFER' }, independence: 'UNKNOWN', confidence: 'LOW' })
  expect(
    compareAssessments([one, one])
      .flatMap(({ cells }) => cells)
      .some(({ differs }) => differs),
  ).toBe(false)
})
