import { expect, test } from 'vitest'
import { findCircle } from './rest-circle'

const rests = [
  { originId: 'a', onId: 'b' },
  { originId: 'b', onId: 'c' },
  { originId: 'x', onId: 'y' },
  { originId: 'y', onId: 'x' },
]

test.each([
  ['a', ['b'], null],
  ['c', ['a'], ['c', 'a', 'b', 'c']],
  ['c', ['d', 'b'], ['c', 'b', 'c']],
  ['c', ['c'], ['c', 'c']],
  // A circle of others is theirs, and is gone round once.
  ['a', ['x'], null],
])('%s resting on %j', (id, on, circle) => {
  expect(findCircle(id, on, rests)).toEqual(circle)
})
