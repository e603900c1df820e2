import { describe, expect, test } from 'vitest'
import { type Box, bottom, right } from './box'
import { layOutMap } from './layout'
import type { MapClaim } from './map-record'

const article = (id: string) =>
  ({
    id,
    title: id,
    source: { id: 's', name: 'S' },
    publishedEdtf: id,
    publishedBasis: 'STATED',
    publishedFrom: id,
  }) satisfies MapClaim['article']

/** So many articles, each with so many claims, in the order of reading. */
const record = (articles: number, each: number) =>
  Array.from({ length: articles }, (_, at) => article(String(2000 + at))).flatMap((one) =>
    Array.from({ length: each }, (_, row) => ({ id: `${one.id}-${row}`, article: one })),
  )

const overlaps = (x: Box, y: Box) => x.x < right(y) && y.x < right(x) && x.y < bottom(y) && y.y < bottom(x)
const pairs = <T>(all: T[]) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))

describe.each([
  [1, 1],
  [5, 4],
  [7, 1],
  [60, 1],
  [30, 2],
  [13, 4],
])('%i articles with %i claims each', (articles, each) => {
  const claims = record(articles, each)
  const voices = [{ id: 'v', identified: true, origins: [], claims: claims.map(({ id }) => id) }]
  const drawn = layOutMap(claims, [], voices)

  test('every claim and article has a place of its own, and nothing lies over anything', () => {
    expect(drawn.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
    expect(drawn.articles.length).toBe(articles)
    for (const boxes of [drawn.claims, [...drawn.articles, ...drawn.voices]])
      for (const [x, y] of pairs(boxes)) expect(overlaps(x, y), `${x.id} and ${y.id}`).toBe(false)
  })

  test('a claim stands inside its article', () => {
    for (const { id, article: own } of claims) {
      const card = drawn.claims.find((box) => box.id === id)
      const frame = drawn.articles.find((box) => box.id === own.id)
      if (!card || !frame) throw new Error('It has a place.')
      expect(card.x >= frame.x && right(card) <= right(frame)).toBe(true)
      expect(card.y >= frame.y && bottom(card) <= bottom(frame)).toBe(true)
    }
  })

  test('later articles stand to the right, or below in the same column', () => {
    for (const [at, frame] of drawn.articles.entries()) {
      const before = drawn.articles[at - 1]
      if (before) expect(frame.x > before.x || (frame.x === before.x && frame.y > before.y)).toBe(true)
    }
  })
})

test('up to six articles each have a column; sixty are about as high as wide', () => {
  const columns = (n: number) => new Set(layOutMap(record(n, 1), [], []).articles.map(({ x }) => x)).size
  expect(columns(6)).toBe(6)
  const { articles } = layOutMap(record(60, 1), [], [])
  const ratio = Math.max(...articles.map(right)) / Math.max(...articles.map(bottom))
  expect(ratio).toBeGreaterThan(0.8)
  expect(ratio).toBeLessThan(3)
})

test('every line has its sign between its two ends, and lines of one card leave it apart', () => {
  const claims = record(3, 2)
  const hub = '2000-0'
  const links = claims.filter(({ id }) => id !== hub).map(({ id }) => ({ id: `${hub}~${id}`, a: hub, b: id }))
  const { links: lines } = layOutMap(claims, links, [])
  expect(lines.length).toBe(links.length)
  const starts = lines.map(({ path }) => path.slice(0, path.indexOf('C')))
  expect(new Set(starts).size).toBe(lines.length)
  for (const { path, sign } of lines) {
    const xs = [...path.matchAll(/[MC ](-?[\d.]+) -?[\d.]+/g)].map((match) => Number(match[1]))
    expect(sign.x).toBeGreaterThanOrEqual(Math.min(...xs))
    expect(sign.x).toBeLessThanOrEqual(Math.max(...xs))
  }
})

test('a link whose claim is not drawn has no line', () => {
  expect(layOutMap(record(1, 2), [{ id: 'l', a: '2000-0', b: 'gone' }], []).links).toEqual([])
})
