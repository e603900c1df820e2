import { expect, test } from 'vitest'
import { DIRECTIONS, nearestBox } from './box'

const at = (id: string, x: number, y: number) => ({ id, x, y, width: 10, height: 10 })
const boxes = [at('a', 0, 0), at('b', 100, 5), at('c', 100, 90), at('d', 0, 100), at('e', 400, 0)]
const from = (id: string) => boxes.find((box) => box.id === id) ?? at('none', 0, 0)

test.each([
  ['a', 'right', 'b'],
  ['a', 'down', 'd'],
  ['a', 'left', undefined],
  ['b', 'left', 'a'],
  ['b', 'down', 'c'],
  ['c', 'up', 'b'],
  ['c', 'left', 'd'],
  ['b', 'right', 'e'],
  ['e', 'left', 'b'],
] as const)('from %s %s is %s', (id, direction, expected) => {
  expect(nearestBox(boxes, from(id), direction)?.id).toBe(expected)
})

test('no step ends where it began', () => {
  for (const box of boxes)
    for (const direction of DIRECTIONS) expect(nearestBox(boxes, box, direction)).not.toBe(box)
})
