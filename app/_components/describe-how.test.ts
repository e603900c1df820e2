import { expect, test } from 'vitest'
import { claim, mark } from '@/lib/testing/domain-factories'
import { describeHow } from './describe-how'

test('how a claim is put says of each part whether anybody has confirmed it', () => {
  const told = describeHow(
    claim({
      mode: 'FORECAST',
      time: { expression: 'in May' },
      framing: { voice: 'AUTHOR', commitment: 'ENDORSES', marks: [mark()] },
      proposed: ['voice', 'cues', 'time', 'agency'].map((field) => ({
        field: field as 'voice',
        by: 'a-rule',
        why: 'Because.',
      })),
    }),
  )
  expect(told.map(({ label, proposed }) => [label, proposed === true])).toEqual([
    ['voice', true],
    ['cue', true],
    ['commitment', false],
    ['mode', false],
    ['when', true],
  ])
})
