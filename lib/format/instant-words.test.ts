import { describe, expect, it } from 'vitest'
import { describeInstant } from './instant-words'

describe('an instant in words', () => {
  it.each([
    ['2026-11-01T12:00:00.000Z', '1 Nov 2026, 12:00 UTC'],
    ['2022-05-17T00:00:59.999Z', '17 May 2022, 00:00 UTC'],
    ['2022-06-30T23:59:00.000Z', '30 June 2022, 23:59 UTC'],
    ['2022-09-09T09:05:00.000Z', '9 Sept 2022, 09:05 UTC'],
    ['not an instant', 'not an instant'],
  ])('%s: %s', (iso, words) => {
    expect(describeInstant(iso)).toBe(words)
  })
})
