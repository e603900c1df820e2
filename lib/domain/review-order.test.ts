import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choosePair, prepareOrder, type ReviewClaim } from './review-order'
import type { PairIds } from './review-queue'

const claim = (id: string, said: Partial<ReviewClaim> = {}): ReviewClaim => ({
  id,
  articleId: `article-of-${id}`,
  question: false,
  time: null,
  names: [],
  words: '',
  figures: [],
  ...said,
})

/** Goes through all open pairs as an analyst does who judges each. */
function goThrough(claims: ReviewClaim[], aliases: { entityId: string; alias: string }[] = []): PairIds[] {
  const order = prepareOrder(claims, aliases)
  const judged: PairIds[] = []
  for (;;) {
    const done = new Set(judged.map((pair) => pair.join()))
    const pair = choosePair({ order, isOpen: (one) => !done.has(one.join()), after: null })
    if (!pair) return judged
    judged.push(pair)
  }
}

describe('likelier pairs come first', () => {
  test('what shares a place or an actor before what shares none', () => {
    const claims = [claim('a', { names: ['Syria'] }), claim('b'), claim('c', { names: ['syria '] })]
    expect(goThrough(claims)).toEqual([
      ['a', 'c'],
      ['a', 'b'],
      ['b', 'c'],
    ])
  })

  test('two names of one entity are shared', () => {
    const claims = [
      claim('a', { names: ['al-Tanf'] }),
      claim('b', { names: ['x'] }),
      claim('c', { names: ['At Tanf'] }),
    ]
    const aliases = ['al-Tanf', 'At Tanf'].map((alias) => ({ entityId: 'tanf', alias }))
    expect(goThrough(claims, aliases)[0]).toEqual(['a', 'c'])
  })

  test('more in common before less; a year in common decides between equals', () => {
    const claims = [
      claim('a', { names: ['x', 'y'], time: '2015' }),
      claim('b', { names: ['x', 'v'], time: '2016-04/2017' }),
      claim('c', { names: ['x', 'w'], time: '2014-03/2015-02' }),
      claim('d', { names: ['x', 'y', 'z'] }),
    ]
    expect(goThrough(claims).slice(0, 3)).toEqual([
      ['a', 'd'],
      ['a', 'c'],
      ['a', 'b'],
    ])
  })

  test('words count without their endings, rare ones more', () => {
    const claims = [
      claim('a', { words: 'The harbour recruited divers.' }),
      claim('b', { words: 'The harbour is closed.' }),
      claim('c', { words: 'Recruitment of a diver.' }),
      claim('d', { words: 'The harbour is open, and is it?' }),
    ]
    expect(goThrough(claims)[0]).toEqual(['a', 'c'])
  })

  test('a figure in common before a word in common; much that is shared before little of much', () => {
    const claims = [
      claim('a', { words: 'sixty crews left', figures: [60] }),
      claim('b', { words: 'crews left for home by train', figures: [12] }),
      claim('c', { words: 'about three score', figures: [60] }),
    ]
    expect(goThrough(claims)[0]).toEqual(['a', 'c'])
    const long = 'dredgers pilots tugs cranes ropes anchors buoys'
    const said = [
      claim('a', { words: 'tugs sank' }),
      claim('b', { words: long }),
      claim('c', { words: 'tugs burnt' }),
    ]
    expect(goThrough(said)[0]).toEqual(['a', 'c'])
  })

  test('of pairs equally alike, those across articles first; pairs with a question last', () => {
    const claims = [
      claim('a', { articleId: '1', names: ['x'] }),
      claim('b', { articleId: '1', names: ['x'] }),
      claim('c', { articleId: '2', names: ['x'] }),
      claim('d', { articleId: '3', question: true, names: ['x'], words: 'rope' }),
      claim('e', { articleId: '1', words: 'rope' }),
    ]
    const order = goThrough(claims).map((pair) => pair.join(''))
    expect(order.slice(0, 3)).toEqual(['ac', 'bc', 'ab'])
    expect(order.slice(-4).every((pair) => pair.includes('d'))).toBe(true)
  })
})

const claimsArbitrary = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c', '1', '-') }), {
    maxLength: 9,
  })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          articleId: fc.constantFrom('1', '2', '3'),
          question: fc.boolean(),
          time: fc.constantFrom(null, '2015', '2016-03', '2014/2015', '../2016'),
          names: fc.array(fc.constantFrom('x', 'y', 'Z'), { maxLength: 3 }),
          words: fc.constantFrom('', 'tugs sank', 'a tug and ropes', 'ropes', 'The harbour'),
          figures: fc.array(fc.constantFrom(0, 12, 60), { maxLength: 2 }),
        }),
      ),
    ),
  )

test('going through a queue meets every pair exactly once, lower id first', () => {
  fc.assert(
    fc.property(claimsArbitrary, (claims) => {
      const met = goThrough(claims)
      expect(new Set(met.map((pair) => pair.join('~'))).size).toBe(met.length)
      expect(met.length).toBe((claims.length ** 2 - claims.length) / 2)
      for (const [a, b] of met) expect(a < b).toBe(true)
    }),
  )
})

test('no pair is likelier than one whose words are the same, whatever else it says', () => {
  const claims = [
    claim('a', { words: 'tugs sank' }),
    claim('b', { words: 'tugs sank' }),
    claim('c', { words: 'tugs sank and ropes burnt' }),
  ]
  expect(goThrough(claims)[0]).toEqual(['a', 'b'])
})

test('the order is one: going on after each pair is going through, and the claims may come in any order', () => {
  fc.assert(
    fc.property(claimsArbitrary, (claims) => {
      const met = goThrough(claims)
      const order = prepareOrder([...claims].reverse(), [])
      const next = (after: PairIds | null) => choosePair({ order, isOpen: () => true, after })
      let after: PairIds | null = null
      for (const pair of met) {
        after = next(after)
        expect(after).toEqual(pair)
      }
      expect(met.length === 0 || next(after) === null).toBe(true)
    }),
  )
})
