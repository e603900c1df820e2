import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { assessment, link, minutesOn } from '@/lib/testing/domain-factories'
import { INDEPENDENCES } from './independence'
import type { Assessment } from './record'
import { describeRepetition, repetitionOf } from './repetition'

describe('repetition is told from confirmation', () => {
  it.each([
    [['SAME_ORIGIN'], 'REPETITION'],
    [['LIKELY_SHARED'], 'LIKELY_REPETITION'],
    [['UNKNOWN'], null],
    [['LIKELY_INDEPENDENT'], null],
    [['INDEPENDENT'], null],
    [[null], null],
    [[], null],
    [['INDEPENDENT', 'LIKELY_SHARED'], 'LIKELY_REPETITION'],
    [['LIKELY_SHARED', 'SAME_ORIGIN', 'INDEPENDENT'], 'REPETITION'],
  ] as const)('%j: %s', (independences, repetition) => {
    expect(describeRepetition(independences)).toBe(repetition)
  })
})

const said = (id: string, facts: Partial<Assessment>) => assessment({ id, ...facts })

test.each<[string, Assessment[], string | null]>([
  [
    'the more cautious decides, though it came first',
    [
      said('a', { independence: 'SAME_ORIGIN' }),
      said('b', { independence: 'INDEPENDENT', assessedAt: minutesOn(1) }),
    ],
    'REPETITION',
  ],
  [
    'a retracted assessment says nothing',
    [
      said('a', { independence: 'SAME_ORIGIN', retractedAt: minutesOn(2) }),
      said('b', { independence: 'INDEPENDENT' }),
    ],
    null,
  ],
  [
    'one that does not corroborate says nothing of it',
    [
      said('a', { independence: 'SAME_ORIGIN', verdict: 'CONTRADICTS' }),
      said('b', { independence: 'LIKELY_SHARED' }),
    ],
    'LIKELY_REPETITION',
  ],
  ['nobody has assessed it', [], null],
])('%s', (_name, assessments, repetition) => {
  expect(repetitionOf(link({ assessments }))).toBe(repetition)
})

test('another analyst never makes a repetition less of one', () => {
  const steps = [null, 'LIKELY_REPETITION', 'REPETITION']
  const independence = fc.constantFrom(null, ...INDEPENDENCES)
  fc.assert(
    fc.property(fc.array(independence), independence, (before, added) => {
      const step = (all: typeof before) => steps.indexOf(describeRepetition(all))
      expect(step([...before, added])).toBeGreaterThanOrEqual(step(before))
    }),
  )
})
