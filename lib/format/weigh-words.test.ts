import { expect, test } from 'vitest'
import { describeWeighing } from './weigh-words'

const NOTHING = { fallen: 0, lost: 0, repeated: 0, weakened: 0, dissolved: 0, dissolvedWhole: 0, corroborations: 0 }

test.each([
  [{}, ['No claim falls away.', 'No other claim loses all independent support.', 'No contradiction dissolves.']],
  [
    { fallen: 1, lost: 1, repeated: 1, dissolved: 1, corroborations: 1 },
    [
      '1 claim falls away.',
      '1 other claim loses all independent support: what still corroborates it is its own voice, or one nobody knows.',
      '1 contradiction dissolves, and its other side stands alone.',
      '1 corroboration loses a side.',
    ],
  ],
  [
    { fallen: 1_200, lost: 3, repeated: 2, weakened: 2, dissolved: 4, dissolvedWhole: 1, corroborations: 7 },
    [
      '1,200 claims fall away.',
      '3 other claims lose all independent support; of 2 of them what still corroborates is their own voice, or one nobody knows.',
      '2 other claims keep less of it than before.',
      '4 contradictions dissolve, 1 of them with both sides.',
      '7 corroborations lose a side.',
    ],
  ],
  [
    { fallen: 2, dissolved: 2, dissolvedWhole: 2 },
    [
      '2 claims fall away.',
      'No other claim loses all independent support.',
      '2 contradictions dissolve: both sides of each fall.',
    ],
  ],
])('%o', (counts, sentences) => {
  expect(describeWeighing({ ...NOTHING, ...counts })).toEqual(sentences)
})
