import { expect, test } from 'vitest'
import type { Link } from '@/lib/domain/record'
import { assessment, link, minutesOn } from '@/lib/testing/domain-factories'
import { BADGES, badgeOf, badgeOfVerdict } from './link-badge'

test.each([
  ['CORROBORATES', 'DIRECT', 'INDEPENDENT', 'CORROBORATES'],
  ['CORROBORATES', 'DIRECT', 'UNKNOWN', 'CORROBORATES'],
  ['CORROBORATES', 'DIRECT', null, 'CORROBORATES'],
  ['CORROBORATES', 'PARTIAL', 'LIKELY_SHARED', 'LIKELY_REPETITION'],
  ['CORROBORATES', 'PARTIAL', 'SAME_ORIGIN', 'REPETITION'],
  ['CONTRADICTS', 'DIRECT', 'SAME_ORIGIN', 'CONTRADICTS'],
  ['CONTRADICTS', 'APPARENT', 'SAME_ORIGIN', 'APPARENT'],
  ['NEITHER', null, 'SAME_ORIGIN', 'NEITHER'],
  ['CANNOT_TELL', null, null, 'CANNOT_TELL'],
] as const)('%s, %s, %s is announced as %s', (verdict, strength, independence, badge) => {
  expect(badgeOfVerdict(verdict, strength, independence)).toBe(badge)
})

const apparent = assessment({ id: 'a1', verdict: 'CONTRADICTS', strength: 'APPARENT' })
const direct = assessment({ id: 'a2', verdict: 'CONTRADICTS', strength: 'DIRECT', assessedAt: minutesOn(1) })

test.each<[string, Partial<Link>, string]>([
  [
    'assessed: the latest assessment says how',
    { state: 'ASSESSED', kind: 'CONTRADICTS', assessments: [apparent, direct] },
    'CONTRADICTS',
  ],
  [
    'a retracted assessment says nothing',
    {
      state: 'ASSESSED',
      kind: 'CONTRADICTS',
      assessments: [apparent, { ...direct, retractedAt: minutesOn(2) }],
    },
    'APPARENT',
  ],
  [
    'corroborates: the most cautious assessment says whether it is a repetition',
    {
      assessments: [
        assessment({ id: 'a1', independence: 'SAME_ORIGIN' }),
        assessment({ id: 'a2', independence: 'INDEPENDENT', assessedAt: minutesOn(1) }),
      ],
    },
    'REPETITION',
  ],
  ['assessed without a kind', { state: 'ASSESSED', kind: null, assessments: [] }, 'CANNOT_TELL'],
  ['disputed, whatever the verdicts', { state: 'DISPUTED', kind: null, assessments: [apparent] }, 'DISPUTED'],
  [
    'retracted, though it had a kind',
    { state: 'RETRACTED', kind: null, assessments: [{ ...direct, retractedAt: minutesOn(2) }] },
    'RETRACTED',
  ],
  [
    'proposed contradiction',
    { state: 'PROPOSED', kind: null, proposedKind: 'CONTRADICTS', assessments: [] },
    'PROPOSED_CONTRADICTION',
  ],
  [
    'proposed corroboration',
    { state: 'PROPOSED', kind: null, proposedKind: 'CORROBORATES', assessments: [] },
    'PROPOSED_CORROBORATION',
  ],
  [
    'proposed without a kind',
    { state: 'PROPOSED', kind: null, proposedKind: null, assessments: [] },
    'PROPOSED',
  ],
])('%s', (_name, facts, badge) => {
  expect(badgeOf(link(facts))).toBe(badge)
})

test('no two badges share word, or sign with line: none depends on colour', () => {
  const looks = Object.values(BADGES)
  expect(new Set(looks.map((look) => look.word)).size).toBe(looks.length)
  const repetition = [BADGES.REPETITION, BADGES.LIKELY_REPETITION]
  const signed = looks.filter((look) => !repetition.includes(look)).map((look) => `${look.sign} ${look.line}`)
  expect(new Set(signed).size).toBe(signed.length)
})
