import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim, originFacts, originRef } from '@/lib/testing/domain-factories'
import { presetIndependence, relateOrigins } from './independence-preset'
import type { Membership } from './origin-words'
import type { OriginFacts } from './record'

const members = (clusterId: string, ...ofCluster: [string, Membership][]): OriginFacts['members'] =>
  ofCluster.map(([originId, certainty]) => ({ clusterId, originId, certainty }))

const rests = (...steps: [string, string][]): OriginFacts['rests'] =>
  steps.map(([originId, onId]) => ({ originId, onId, certainty: 'CERTAIN' }))

describe('what ties two origins together', () => {
  it.each<[string, string, string, Partial<OriginFacts>, string]>([
    ['one origin', 'a', 'a', {}, 'SAME'],
    ['nothing recorded', 'a', 'b', {}, 'APART'],
    [
      'certain in one cluster',
      'a',
      'b',
      { members: members('k', ['a', 'CERTAIN'], ['b', 'CERTAIN']) },
      'CERTAIN_CLUSTER',
    ],
    [
      'one of them likely',
      'a',
      'b',
      { members: members('k', ['a', 'CERTAIN'], ['b', 'LIKELY']) },
      'LIKELY_CLUSTER',
    ],
    ['both likely', 'a', 'b', { members: members('k', ['a', 'LIKELY'], ['b', 'LIKELY']) }, 'LIKELY_CLUSTER'],
    [
      'alone in their clusters',
      'a',
      'b',
      { members: [...members('k', ['a', 'CERTAIN']), ...members('l', ['b', 'CERTAIN'])] },
      'APART',
    ],
    [
      'certain by way of a third',
      'a',
      'c',
      {
        members: [
          ...members('k', ['a', 'CERTAIN'], ['b', 'CERTAIN']),
          ...members('l', ['b', 'CERTAIN'], ['c', 'CERTAIN']),
        ],
      },
      'CERTAIN_CLUSTER',
    ],
    [
      'a certain cluster beats one resting on the other',
      'a',
      'b',
      { members: members('k', ['a', 'CERTAIN'], ['b', 'CERTAIN']), rests: rests(['a', 'b']) },
      'CERTAIN_CLUSTER',
    ],
    ['one rests on the other', 'a', 'b', { rests: rests(['a', 'b']) }, 'RESTS_ON'],
    ['through others', 'a', 'd', { rests: rests(['a', 'b'], ['b', 'c'], ['c', 'd']) }, 'RESTS_ON'],
    ['in a circle', 'a', 'b', { rests: rests(['a', 'b'], ['b', 'c'], ['c', 'a']) }, 'RESTS_ON'],
    ['beside a circle', 'd', 'e', { rests: rests(['a', 'b'], ['b', 'a'], ['d', 'a']) }, 'APART'],
    ['both on a third', 'a', 'b', { rests: rests(['a', 'c'], ['b', 'c']) }, 'RESTS_ON'],
    ['a third rests on both: that ties nothing', 'a', 'b', { rests: rests(['c', 'a'], ['c', 'b']) }, 'APART'],
    [
      'by way of a cluster',
      'a',
      'c',
      { members: members('k', ['b', 'CERTAIN'], ['c', 'CERTAIN']), rests: rests(['a', 'b']) },
      'RESTS_ON',
    ],
  ])('%s', (_what, x, y, facts, relation) => {
    expect(relateOrigins(x, y, originFacts(facts))).toBe(relation)
    expect(relateOrigins(y, x, originFacts(facts))).toBe(relation)
  })

  it('is the same either way, and ends in any table', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const certainty = fc.constantFrom<Membership>('CERTAIN', 'LIKELY')
    const anyFacts = fc.record({
      members: fc.array(fc.record({ clusterId: fc.constantFrom('k', 'l'), originId: id, certainty }), {
        maxLength: 6,
      }),
      rests: fc.array(fc.record({ originId: id, onId: id, certainty }), { maxLength: 8 }),
    })
    fc.assert(
      fc.property(anyFacts, id, id, (facts, x, y) => {
        expect(relateOrigins(x, y, facts)).toBe(relateOrigins(y, x, facts))
      }),
    )
  })
})

describe('the independence a new assessment starts from', () => {
  const of = (origin: Parameters<typeof originRef>[0] | null, articleId = 'article-1') =>
    claim({ id: `claim-${articleId}`, article: { id: articleId }, origin: origin && originRef(origin) })
  const likely = originFacts({ members: members('k', ['a', 'LIKELY'], ['b', 'LIKELY']) })
  const certain = originFacts({ members: members('k', ['a', 'CERTAIN'], ['b', 'CERTAIN']) })
  const apart = originFacts()
  const author = { id: 'author', kind: 'AUTHOR' } as const

  it.each([
    ['one origin', of({ id: 'a' }), of({ id: 'a' }, 'article-2'), apart, 'SAME_ORIGIN'],
    [
      'one unidentified origin',
      of({ id: 'a', identified: false }),
      of({ id: 'a', identified: false }),
      apart,
      'SAME_ORIGIN',
    ],
    ['one certain cluster', of({ id: 'a' }), of({ id: 'b' }, 'article-2'), certain, 'SAME_ORIGIN'],
    ['one likely cluster', of({ id: 'a' }), of({ id: 'b' }, 'article-2'), likely, 'LIKELY_SHARED'],
    [
      'a likely cluster beats an unidentified origin',
      of({ id: 'a' }),
      of({ id: 'b', identified: false }, 'article-2'),
      likely,
      'LIKELY_SHARED',
    ],
    [
      'one rests on the other',
      of({ id: 'a' }),
      of({ id: 'b' }, 'article-2'),
      originFacts({ rests: rests(['b', 'a']) }),
      'LIKELY_SHARED',
    ],
    ['one article, one in its own voice', of(author), of({ id: 'b' }), apart, 'LIKELY_SHARED'],
    [
      'one article in its own voice beats an unidentified origin',
      of(author),
      of({ id: 'b', identified: false }),
      apart,
      'LIKELY_SHARED',
    ],
    [
      'one article in its own voice, the other origin not recorded',
      of(author),
      of(null),
      apart,
      'LIKELY_SHARED',
    ],
    ['one article, neither in its own voice', of({ id: 'a' }), of({ id: 'b' }), apart, 'LIKELY_INDEPENDENT'],
    ['another article’s own voice', of(author), of({ id: 'b' }, 'article-2'), apart, 'LIKELY_INDEPENDENT'],
    [
      'an unidentified origin',
      of({ id: 'a', identified: false }),
      of({ id: 'b' }, 'article-2'),
      apart,
      'UNKNOWN',
    ],
    ['an origin not recorded', of(null), of({ id: 'b' }, 'article-2'), apart, 'UNKNOWN'],
    ['no origin recorded at all', of(null), of(null), apart, 'UNKNOWN'],
    ['identified and apart', of({ id: 'a' }), of({ id: 'b' }, 'article-2'), apart, 'LIKELY_INDEPENDENT'],
  ] as const)('%s', (_what, a, b, facts, independence) => {
    const preset = presetIndependence(a, b, facts)
    expect(preset.independence).toBe(independence)
    expect(preset.basis).toMatch(/^\p{Lu}.*\.$/u)
    expect(presetIndependence(b, a, facts).independence).toBe(independence)
  })

  it('never presets certain independence, and names the origins it rests on', () => {
    expect(presetIndependence(of({ id: 'a' }), of({ id: 'b' }, 'article-2'), certain).basis).toBe(
      'Two origins that count as one voice: Label of a, and Label of b.',
    )
  })
})
