import { describe, expect, it } from 'vitest'
import { describeCorroborations, describeVoices, plural } from './count-words'

describe('a count with its noun', () => {
  it.each([
    [0, 'voice', undefined, '0 voices'],
    [1, 'voice', undefined, '1 voice'],
    [2, 'voice', undefined, '2 voices'],
    [3, 'entry', 'entries', '3 entries'],
    [1, 'entry', 'entries', '1 entry'],
    [12_345, 'claim', undefined, '12,345 claims'],
  ])('%s %s', (n, one, many, words) => {
    expect(plural(n, one, many)).toBe(words)
  })
})

describe('who stands behind some claims', () => {
  it.each([
    [[2, 2, 1, 1, 0], '2 articles, 2 origins, 1 voice'],
    [[2, 4, 3, 3, 0], '2 articles, 4 origins, 3 voices'],
    [[3, 3, 3, 1, 0], '3 articles, 3 origins, 3 voices, likely only 1'],
    [[2, 2, 1, 1, 1], '2 articles, 2 origins, 1 voice (1 unidentified origin not counted)'],
    [[2, 2, 0, 0, 2], '2 articles, 2 origins, no identified voice (2 unidentified origins not counted)'],
    [[4, 6, 3, 2, 2], '4 articles, 6 origins, 3 voices, likely only 2 (2 unidentified origins not counted)'],
    [[1, 1, 1, 1, 0], '1 article, 1 origin, 1 voice'],
    [[1, 1, 1, 1, 0, 2], '1 article, 1 origin, 1 voice; the origin of 2 claims is proposed, not confirmed'],
    [[2, 2, 1, 1, 0, 0, 1], '2 articles, 2 origins, 1 voice; the chain of 1 claim leads back to itself'],
    [
      [2, 2, 0, 0, 0, 0, 2],
      '2 articles, 2 origins, no identified voice; the chains of 2 claims lead back to themselves',
    ],
  ] as const)(
    '%j',
    ([articles, origins, voices, likelyVoices, unidentified, unconfirmed = 0, circular = 0], words) => {
      const count = { articles, origins, voices, likelyVoices, unidentified, unconfirmed, circular }
      expect(describeVoices(count)).toBe(words)
    },
  )
})

describe('corroborations, and repetition told apart', () => {
  it.each([
    [0, 0, '0 corroborations'],
    [1, 0, '1 corroboration'],
    [1, 1, '1 corroboration, a repetition or likely so'],
    [3, 2, '3 corroborations, 2 of them repetition or likely so'],
    [3, 3, '3 corroborations, all repetition or likely so'],
  ])('%s, %s', (all, repetitions, words) => {
    expect(describeCorroborations(all, repetitions)).toBe(words)
  })
})
