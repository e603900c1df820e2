import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claim, originFacts, originRef } from '@/lib/testing/domain-factories'
import type { Membership } from './origin-words'
import { countVoices } from './voice-count'
import { listVoices } from './voice-list'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const certainty = fc.constantFrom<Membership>('CERTAIN', 'LIKELY')
const anyClaims = fc
  .array(fc.tuple(fc.option(id), fc.constantFrom('1', '2', '3')), { maxLength: 9 })
  .map((list) =>
    list.map(([origin, article], at) =>
      claim({
        id: `claim-${at}`,
        article: { id: article },
        origin: origin === null ? null : originRef({ id: origin, identified: origin < 'd' }),
      }),
    ),
  )
const anyFacts = fc
  .record({
    members: fc.array(fc.record({ clusterId: fc.constantFrom('k', 'l'), originId: id, certainty }), {
      maxLength: 6,
    }),
    circular: fc.array(
      fc.record({
        claimId: fc.integer({ min: 0, max: 8 }).map((at) => `claim-${at}`),
        circle: fc.constant('round'),
        baseless: fc.option(certainty),
      }),
      { maxLength: 4 },
    ),
  })
  .map(originFacts)

test('as many voices are listed as are counted, and every claim stands with one', () => {
  fc.assert(
    fc.property(anyClaims, anyFacts, (claims, facts) => {
      const voices = listVoices(claims, facts)
      const count = countVoices(claims, facts)
      expect(voices.filter(({ counts }) => counts === 'COUNTED')).toHaveLength(count.voices)
      expect(voices.flatMap((voice) => voice.claims.map((one) => one.id)).sort()).toEqual(
        claims.map((one) => one.id).sort(),
      )
      const unrecorded = claims.filter(({ origin }) => origin === null).length
      expect(voices.flatMap(({ origins }) => origins).length + unrecorded).toBe(count.origins)
      const unidentified = voices.filter(
        ({ counts, origins }) => counts === 'UNIDENTIFIED' && origins.length > 0,
      )
      expect(unidentified.length + unrecorded).toBe(count.unidentified)
    }),
    { numRuns: 500 },
  )
})
