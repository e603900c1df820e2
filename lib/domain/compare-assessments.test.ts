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
    presets: [],
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

test('what was preset and not chosen is told as such, field by field', () => {
  const said = { strength: 'PARTIAL', independence: 'UNKNOWN', confidence: 'MODERATE' } as const
  const rows = compareAssessments([
    judged({ ...said, presets: ['strength', 'confidence'] }),
    judged({ ...said, presets: ['independence', 'independenceBasis'] }),
  ])
  const open = rows.map(({ field, cells }) => [field, ...cells.map(({ undecided }) => undecided ?? null)])
  expect(open).toEqual([
    ['verdict', null, null],
    ['strength', 'PRESET', null],
    ['independence', null, 'PRESET'],
    ['confidence', 'PRESET', null],
  ])
})
