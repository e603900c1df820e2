import { expect, test } from 'vitest'
import { TOO_LARGE } from '@/lib/server/body-limit.mjs'
import { LOCKED_SENTENCE } from '@/lib/server/locked-page.mjs'
import { describeUnanswered, UNREACHABLE } from './unreachable'

test.each([LOCKED_SENTENCE, TOO_LARGE.sentence])('what the server in front says is shown: %s', (sentence) => {
  expect(describeUnanswered(new Error(sentence))).toEqual({ ...UNREACHABLE, sentence })
})

test.each([
  new TypeError('Failed to fetch'),
  new Error('An unexpected response was received from the server.'),
  'x',
  null,
])('anything else means that nobody answered: %s', (error) => {
  expect(describeUnanswered(error)).toBe(UNREACHABLE)
})
