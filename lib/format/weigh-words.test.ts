import { expect, test } from 'vitest'
import { describeTopicLeft, describeWeighing } from './weigh-words'

const NOTHING = {
  fallen: 0,
  lost: 0,
  repeated: 0,
  weakened: 0,
  dissolved: 0,
  dissolvedWhole: 0,
  corroborations: 0,
  bare: 0,
}

test.each([
  [
    {},
    ['No claim falls away.', 'No other claim loses all independent support.', 'No contradiction dissolves.'],
  ],
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
    { fallen: 2, dissolved: 2, dissolvedWhole: 2, bare: 1 },
    [
      '2 claims fall away.',
      'No other claim loses all independent support.',
      '2 contradictions dissolve: both sides of each fall.',
      'Of 1 topic nothing is left but the articles’ own words.',
    ],
  ],
])('%o', (counts, sentences) => {
  expect(describeWeighing({ ...NOTHING, ...counts })).toEqual(sentences)
})

test.each([
  [
    { voices: 3, voicesLeft: 2, ownLeft: 2 },
    '8 of 13 claims fall; 2 of 3 voices are left, both the articles’ own',
  ],
  [
    { voices: 3, voicesLeft: 2, ownLeft: 1, lost: 1 },
    '8 of 13 claims fall, 1 other loses all independent support; 2 of 3 voices are left, 1 of them the articles’ own',
  ],
  [{ voices: 2, voicesLeft: 1, ownLeft: 0, fallen: 1 }, '1 of 13 claims falls; 1 of 2 voices is left'],
  [{ voices: 1, voicesLeft: 0, ownLeft: 0 }, '8 of 13 claims fall; no voice is left of 1'],
  [{ voices: 0, voicesLeft: 0, ownLeft: 0 }, '8 of 13 claims fall; it had no identified voice'],
])('%o', (left, words) => {
  expect(describeTopicLeft({ claims: 13, fallen: 8, lost: 0, own: 2, ...left })).toBe(words)
})
