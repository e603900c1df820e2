import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim, originFacts, originRef } from '@/lib/testing/domain-factories'
import { relateOrigins } from '../independence-preset'
import { MEMBERSHIPS } from '../origin-words'
import { countVoices } from '../voice-count'
import { scopeOrigins } from './origin-scope'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const certainty = fc.constantFrom(...MEMBERSHIPS)
const id = fc.constantFrom(...IDS)

const anyFacts = fc
  .record({
    identified: fc.array(fc.boolean(), { minLength: IDS.length, maxLength: IDS.length }),
    members: fc.uniqueArray(
      fc.record({ clusterId: fc.constantFrom('k1', 'k2', 'k3'), originId: id, certainty }),
      { selector: ({ clusterId, originId }) => `${clusterId} ${originId}`, maxLength: 8 },
    ),
    rests: fc.uniqueArray(fc.record({ originId: id, onId: id, certainty }), {
      selector: ({ originId, onId }) => `${originId} ${onId}`,
      maxLength: 6,
    }),
  })
  .map(({ identified, members, rests }) => ({
    refs: IDS.map((one, n) => originRef({ id: one, identified: identified[n] ?? false })),
    facts: originFacts({
      members,
      rests,
    }),
  }))

const inView = fc.uniqueArray(id, { maxLength: 4 })

describe('the origins that decide a count', () => {
  it('give the same count as all origins do, and the same relation of every two in view', () => {
    fc.assert(
      fc.property(anyFacts, inView, ({ refs, facts }, ids) => {
        const scoped = scopeOrigins(facts, ids)
        const claims = refs
          .filter((ref) => ids.includes(ref.id))
          .map((origin) => claim({ id: origin.id, origin }))
        expect(countVoices(claims, scoped)).toEqual(countVoices(claims, facts))
        for (const x of ids)
          for (const y of ids) expect(relateOrigins(x, y, scoped)).toBe(relateOrigins(x, y, facts))
      }),
    )
  })

  it('are those in view, what they rest on, their clusters’ members, and so on; not what rests on them', () => {
    const facts = originFacts({
      members: [
        { clusterId: 'k1', originId: 'b', certainty: 'LIKELY' },
        { clusterId: 'k1', originId: 'c', certainty: 'CERTAIN' },
        { clusterId: 'k2', originId: 'e', certainty: 'CERTAIN' },
        { clusterId: 'k2', originId: 'f', certainty: 'CERTAIN' },
      ],
      rests: [
        { originId: 'a', onId: 'b', certainty: 'LIKELY' },
        { originId: 'c', onId: 'a', certainty: 'LIKELY' },
        { originId: 'g', onId: 'a', certainty: 'CERTAIN' },
      ],
    })
    const scoped = scopeOrigins(facts, ['a'])
    expect(scoped.members.map(({ clusterId }) => clusterId)).toEqual(['k1', 'k1'])
    expect(scoped.rests.map(({ originId }) => originId)).toEqual(['a', 'c'])
  })
})
