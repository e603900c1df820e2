import { describe, expect, it } from 'vitest'
import { describeRepetition } from './repetition'

describe('repetition is told from confirmation', () => {
  it.each([
    ['SAME_ORIGIN', 'REPETITION'],
    ['LIKELY_SHARED', 'LIKELY_REPETITION'],
    ['UNKNOWN', null],
    ['LIKELY_INDEPENDENT', null],
    ['INDEPENDENT', null],
    [null, null],
  ] as const)('%s: %s', (independence, repetition) => {
    expect(describeRepetition(independence)).toBe(repetition)
  })
})
