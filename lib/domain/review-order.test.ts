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
  ...said,
})

/** Goes through all open pairs as an analyst does who judges each. */
function goThrough(claims: ReviewClaim[], aliases: { entityId: string; alias: string }[] = []): PairIds[] {
  const prepared = prepareOrder(claims, aliases)
  const judged: PairIds[] = []
  for (;;) {
    const done = new Set(judged.map((pair) => pair.join()))
    const pair = choosePair({ claims: prepared, isOpen: (one) => !done.has(one.join()), after: null })
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
      claim('b', { names: ['x'], time: '2016-04/2017' }),
      claim('c', { names: ['x'], time: '2014-03/2015-02' }),
      claim('d', { names: ['x', 'y'] }),
    ]
    expect(goThrough(claims).slice(0, 3)).toEqual([
      ['a', 'd'],
      ['a', 'c'],
      ['a', 'b'],
    ])
  })

  test('pairs across articles before pairs within one, pairs with a question last', () => {
    const claims = [
      claim('a', { articleId: '1', names: ['x'] }),
      claim('b', { articleId: '1', names: ['x'] }),
      claim('c', { articleId: '2' }),
      claim('d', { articleId: '3', question: true, names: ['x'] }),
    ]
    const order = goThrough(claims).map((pair) => pair.join(''))
    expect(order.slice(0, 3)).toEqual(['ac', 'bc', 'ab'])
    expect(order.slice(3).every((pair) => pair.includes('d'))).toBe(true)
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

test('the order is one: going on after each pair is going through, and the claims may come in any order', () => {
  fc.assert(
    fc.property(claimsArbitrary, (claims) => {
      const met = goThrough(claims)
      const prepared = prepareOrder([...claims].reverse(), [])
      const next = (after: PairIds | null) => choosePair({ claims: prepared, isOpen: () => true, after })
      let after: PairIds | null = null
      for (const pair of met) {
        after = next(after)
        expect(after).toEqual(pair)
      }
      expect(met.length === 0 || next(after) === null).toBe(true)
    }),
  )
})
