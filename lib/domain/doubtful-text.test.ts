import { expect, test } from 'vitest'
import type { RefindingOutcome } from './claim-standing'
import { isDoubtful } from './doubtful-text'

test.each<[RefindingOutcome[], boolean]>([
  [[], false],
  [['SAME', 'MOVED'], false],
  [['SAME', 'LOST'], false],
  [['SAME', 'MOVED', 'CHANGED', 'LOST'], false],
  [['SAME', 'CHANGED', 'LOST'], true],
  [['LOST'], true],
])('a text in which claims are %j is doubtful: %j', (outcomes, doubtful) => {
  expect(isDoubtful(outcomes.map((outcome) => ({ outcome })))).toBe(doubtful)
})
