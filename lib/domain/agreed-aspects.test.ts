import { expect, test } from 'vitest'
import { agreedAspects } from './agreed-aspects'

test.each([
  ['nobody', [], {}],
  ['one alone', [{ aspects: { time: 'DIFFER', place: 'AGREE' } }], { time: 'DIFFER', place: 'AGREE' }],
  [
    'one who compared and one who did not',
    [{ aspects: { time: 'DIFFER' } }, { aspects: {} }],
    { time: 'DIFFER' },
  ],
  [
    'two who differ on one aspect',
    [{ aspects: { time: 'DIFFER', place: 'AGREE' } }, { aspects: { time: 'CONFLICT', place: 'AGREE' } }],
    { place: 'AGREE' },
  ],
] as const)('%s', (_, assessments, expected) => {
  expect(agreedAspects([...assessments])).toEqual(expected)
})
