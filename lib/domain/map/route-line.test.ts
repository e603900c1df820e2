import { describe, expect, test } from 'vitest'
import type { Placed } from './box'
import { heightAt, listCorridors, makeRouter, pathOf } from './route-line'

const box = (id: string, x: number, y: number, width: number, height: number): Placed => ({
  ...{ id, x, y },
  ...{ width, height },
})
const frames = [box('f0', 0, 0, 100, 300), box('f1', 200, 0, 100, 300), box('f2', 400, 0, 100, 300)]
const cards = frames.flatMap(({ id, x }) =>
  [40, 120, 200].map((y, row) => box(`${id}-${row}`, x + 10, y, 80, 60)),
)

describe('a line that crosses a column', () => {
  const corridors = listCorridors(frames, cards)

  test('finds its places above, between and below the cards', () => {
    expect(corridors.map(({ left }) => left)).toEqual([0, 200, 400])
    expect(corridors[1]?.heights).toEqual([-11, 110, 190, 311])
  })

  test.each([
    [70, 70],
    [70, 230],
    [230, 70],
    [0, 300],
  ])('from %i to %i never goes under a card', (y1, y2) => {
    const way = makeRouter(corridors)({ x: 90, y: y1 }, { x: 410, y: y2 })
    expect(way.length).toBe(4)
    const [, into, outOf] = way
    expect([into?.x, outOf?.x]).toEqual([200, 300])
    expect(into?.y).toBe(outOf?.y)
    for (const card of cards.filter(({ x }) => x === 210))
      expect((into?.y ?? 0) > card.y && (into?.y ?? 0) < card.y + card.height, card.id).toBe(false)
  })

  test('keeps apart from one that took the same place', () => {
    const route = makeRouter(corridors)
    const ways = [1, 2, 3].map(() => route({ x: 90, y: 70 }, { x: 410, y: 160 }))
    expect(new Set(ways.map((way) => way[1]?.y)).size).toBe(3)
  })

  test('goes straight to the next column', () => {
    const way = makeRouter(corridors)({ x: 90, y: 70 }, { x: 210, y: 160 })
    expect(way).toEqual([
      { x: 90, y: 70 },
      { x: 210, y: 160 },
    ])
    expect(pathOf(way)).toBe('M90 70C150 70 150 160 210 160')
  })
})

test('the height of a curve runs from one end to the other, the middle in the middle', () => {
  const [from, to] = [
    { x: 0, y: 10 },
    { x: 100, y: 50 },
  ]
  expect(heightAt(from, to, 0)).toBeCloseTo(10, 3)
  expect(heightAt(from, to, 50)).toBeCloseTo(30, 3)
  expect(heightAt(from, to, 100)).toBeCloseTo(50, 3)
})
