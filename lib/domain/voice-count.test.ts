import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim, originFacts, originRef } from '@/lib/testing/domain-factories'
import type { Membership } from './origin-words'
import type { OriginFacts } from './record'
import { compareIndependence, countVoices } from './voice-count'

const of = (originId: string | null, articleId: string, identified = true) =>
  claim({
    id: `${articleId}-${originId}`,
    article: { id: articleId },
    origin: originId === null ? null : originRef({ id: originId, identified }),
  })

const cluster = (certainty: Membership, ...ids: string[]): OriginFacts['members'] =>
  ids.map((originId) => ({ clusterId: `k-${ids.join()}`, originId, certainty }))

const rests = (...steps: [string, string][]): OriginFacts['rests'] =>
  steps.map(([originId, onId]) => ({ originId, onId, certainty: 'LIKELY' }))

describe('articles, origins and voices', () => {
  it.each<[string, ReturnType<typeof of>[], Partial<OriginFacts>, number[]]>([
    ['nothing', [], {}, [0, 0, 0, 0, 0]],
    [
      'four articles that copy one statement',
      ['1', '2', '3', '4'].map((id) => of('a', id)),
      {},
      [4, 1, 1, 1, 0],
    ],
    [
      'two statements of one institution',
      [of('a', '1'), of('b', '2')],
      { members: cluster('CERTAIN', 'a', 'b') },
      [2, 2, 1, 1, 0],
    ],
    [
      'origins that are likely one',
      [of('a', '1'), of('b', '2')],
      { members: cluster('LIKELY', 'a', 'b') },
      [2, 2, 2, 1, 0],
    ],
    ['an unidentified origin is no voice', [of('a', '1'), of('b', '2', false)], {}, [2, 2, 1, 1, 1]],
    [
      'an unidentified origin likely of an identified one',
      [of('a', '1'), of('b', '2', false)],
      { members: cluster('LIKELY', 'a', 'b') },
      [2, 2, 1, 1, 1],
    ],
    [
      'an unidentified origin certainly of an identified one',
      [of('a', '1'), of('b', '2', false)],
      { members: cluster('CERTAIN', 'a', 'b') },
      [2, 2, 1, 1, 0],
    ],
    [
      'claims whose origin nobody recorded',
      [of(null, '1'), of(null, '1'), of('a', '2')],
      {},
      [2, 3, 1, 1, 2],
    ],
    [
      'who rests on another adds no likely voice',
      [of('a', '1'), of('b', '2')],
      { rests: rests(['b', 'a']) },
      [2, 2, 2, 1, 0],
    ],
    [
      'a chain of three',
      [of('a', '1'), of('b', '2'), of('c', '3')],
      { rests: rests(['c', 'b'], ['b', 'a']) },
      [3, 3, 3, 1, 0],
    ],
    [
      'a circle of three is one likely voice',
      [of('a', '1'), of('b', '2'), of('c', '3')],
      { rests: rests(['a', 'b'], ['b', 'c'], ['c', 'a']) },
      [3, 3, 3, 1, 0],
    ],
    [
      'two that rest on a third not in view',
      [of('a', '1'), of('b', '2')],
      { rests: rests(['a', 'x'], ['b', 'x']) },
      [2, 2, 2, 1, 0],
    ],
    [
      'a report that rests on two statements takes neither away',
      [of('a', '1'), of('b', '2'), of('c', '3')],
      { rests: rests(['c', 'a'], ['c', 'b']) },
      [3, 3, 3, 2, 0],
    ],
    [
      'a report not in view that rests on both ties nothing',
      [of('a', '1'), of('b', '2')],
      { rests: rests(['x', 'a'], ['x', 'b']) },
      [2, 2, 2, 2, 0],
    ],
    [
      'one that rests on an unidentified origin is a voice still',
      [of('a', '1'), of('b', '2', false)],
      { rests: rests(['a', 'b']) },
      [2, 2, 1, 1, 1],
    ],
    [
      'three that share grounds two by two',
      [of('a', '1'), of('b', '2'), of('c', '3')],
      { rests: rests(['a', 'x'], ['b', 'x'], ['b', 'y'], ['c', 'y']) },
      [3, 3, 3, 1, 0],
    ],
  ])('%s', (_what, claims, facts, [articles, origins, voices, likelyVoices, unidentified]) => {
    expect(countVoices(claims, originFacts(facts))).toEqual({
      articles,
      origins,
      voices,
      likelyVoices,
      unidentified,
      unconfirmed: 0,
      circular: 0,
    })
  })

  it('a claim whose origin nobody has confirmed is counted, and told apart', () => {
    const guess = {
      ...of('a', '1'),
      proposed: [{ field: 'origin' as const, by: 'lead-in', why: 'It says so.' }],
    }
    expect(countVoices([guess, of('a', '2')], originFacts({}))).toMatchObject({ voices: 1, unconfirmed: 1 })
  })

  it.each<[string, (Membership | null)[], number[]]>([
    ['each counts where its chain comes from outside', [null, null], [2, 2, 0]],
    ['certainly baseless, neither is a voice', ['CERTAIN', 'CERTAIN'], [0, 0, 2]],
    ['likely baseless, the lower number says so', ['LIKELY', 'LIKELY'], [2, 0, 2]],
    ['one comes from outside', ['CERTAIN', null], [1, 1, 1]],
  ])(
    'two claims on a circle: %s',
    (_what, [first = null, second = null], [voices, likelyVoices, circular]) => {
      const [x, y] = [of('a', '1'), of('b', '2')]
      const facts = originFacts({
        circular: [
          { claimId: x.id, circle: 'round', baseless: first },
          { claimId: y.id, circle: 'round', baseless: second },
        ],
      })
      const count = countVoices([x, y], facts)
      expect(count).toMatchObject({
        articles: 2,
        origins: 2,
        voices,
        likelyVoices,
        unidentified: 0,
        circular,
      })
      expect(compareIndependence('INDEPENDENT', x, y, facts)).toBe('LINK_SAYS_MORE_INDEPENDENT')
    },
  )

  it('an origin that another claim has without going round is a voice still', () => {
    const facts = originFacts({ circular: [{ claimId: '1-a', circle: 'round', baseless: 'CERTAIN' }] })
    expect(countVoices([of('a', '1'), of('a', '2')], facts)).toMatchObject({ voices: 1, likelyVoices: 1 })
  })

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const certainty = fc.constantFrom<Membership>('CERTAIN', 'LIKELY')
  const anyFacts = fc.record({
    members: fc.array(fc.record({ clusterId: fc.constantFrom('k', 'l', 'm'), originId: id, certainty }), {
      maxLength: 8,
    }),
    rests: fc.array(fc.record({ originId: id, onId: id, certainty }), { maxLength: 8 }),
  })
  const UNIDENTIFIED = new Set(['d', 'e'])
  const anyClaims = fc.array(
    fc
      .tuple(fc.option(id), fc.constantFrom('1', '2', '3'))
      .map(([origin, article]) => of(origin, article, !UNIDENTIFIED.has(origin ?? ''))),
    { maxLength: 8 },
  )

  it('likely voices ≤ voices ≤ origins; where there is a voice, there is a likely one', () => {
    fc.assert(
      fc.property(anyClaims, anyFacts, (claims, facts) => {
        const count = countVoices(claims, facts)
        expect(count.likelyVoices).toBeLessThanOrEqual(count.voices)
        expect(count.voices + count.unidentified).toBeLessThanOrEqual(count.origins)
        expect(count.likelyVoices > 0).toBe(count.voices > 0)
      }),
      { numRuns: 500 },
    )
  })

  it('a claim of an origin in view already, or of none identified, adds no voice', () => {
    fc.assert(
      fc.property(anyClaims, anyFacts, (claims, facts) => {
        const { voices, likelyVoices } = countVoices(claims, facts)
        for (const more of [...claims, of(null, '9'), of('z', '9', false)]) {
          const again = countVoices([...claims, more], facts)
          expect([again.voices, again.likelyVoices]).toEqual([voices, likelyVoices])
        }
      }),
    )
  })
})

describe('the link’s independence against the counts', () => {
  const tied = originFacts({ members: cluster('LIKELY', 'a', 'b') })
  const apart = originFacts()
  const [a, b] = [of('a', '1'), of('b', '2')]
  const unidentified = of('b', '2', false)
  const unrecorded = of(null, '2')

  it.each([
    ['SAME_ORIGIN', b, tied, 'AGREES'],
    ['LIKELY_SHARED', b, tied, 'AGREES'],
    ['UNKNOWN', b, tied, 'LINK_SAYS_MORE_INDEPENDENT'],
    ['LIKELY_INDEPENDENT', b, tied, 'LINK_SAYS_MORE_INDEPENDENT'],
    ['INDEPENDENT', b, tied, 'LINK_SAYS_MORE_INDEPENDENT'],
    ['SAME_ORIGIN', unidentified, apart, 'AGREES'],
    ['UNKNOWN', unidentified, apart, 'AGREES'],
    ['LIKELY_INDEPENDENT', unidentified, apart, 'LINK_SAYS_MORE_INDEPENDENT'],
    ['INDEPENDENT', unrecorded, apart, 'LINK_SAYS_MORE_INDEPENDENT'],
    ['SAME_ORIGIN', b, apart, 'LINK_SAYS_LESS_INDEPENDENT'],
    ['LIKELY_SHARED', b, apart, 'LINK_SAYS_LESS_INDEPENDENT'],
    ['UNKNOWN', b, apart, 'LINK_SAYS_LESS_INDEPENDENT'],
    ['LIKELY_INDEPENDENT', b, apart, 'AGREES'],
    ['INDEPENDENT', b, apart, 'AGREES'],
  ] as const)('%s (case %#)', (independence, other, facts, comparison) => {
    expect(compareIndependence(independence, a, other, facts)).toBe(comparison)
    expect(compareIndependence(independence, other, a, facts)).toBe(comparison)
  })
})
