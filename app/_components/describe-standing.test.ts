import { expect, test } from 'vitest'
import type { Link } from '@/lib/domain/record'
import { assessment, link, ruling } from '@/lib/testing/domain-factories'
import { describeStanding } from './describe-standing'

const one = assessment({ id: 'a1', verdict: 'CONTRADICTS', strength: 'PARTIAL', confidence: 'HIGH' })
const other = { ...one, id: 'a2', analyst: { id: 'other', name: 'Other' } }

test.each<[string, Partial<Link>, string]>([
  ['one analyst', { assessments: [one] }, 'partial · assessed · high confidence'],
  ['two who agree', { assessments: [one, other] }, 'partial · assessed by 2 analysts · high confidence'],
  ['one analyst twice', { assessments: [one, { ...one, id: 'a3' }] }, 'partial · assessed · high confidence'],
  [
    'an apparent one says so in its badge',
    { assessments: [{ ...one, strength: 'APPARENT' }] },
    'assessed · high confidence',
  ],
  ['no confidence given', { assessments: [{ ...one, confidence: null }] }, 'partial · assessed'],
  [
    'challenged',
    { state: 'SETTLED', challenged: true, assessments: [one] },
    'partial · settled, challenged · high confidence',
  ],
  [
    'disputed: only the state holds',
    { state: 'DISPUTED', kind: null, assessments: [one, other] },
    'disputed',
  ],
  ['proposed, nobody assessed it', { state: 'PROPOSED', kind: null, assessments: [] }, 'proposed'],
])('%s', (_name, facts, words) => {
  expect(describeStanding(link({ state: 'ASSESSED', kind: 'CONTRADICTS', ...facts }))).toBe(words)
})

test('a ruling by one of those who disagree, or that nobody backs, says so', () => {
  const by = (name: string) => ({ id: name, name })
  const settled = link({
    state: 'SETTLED',
    kind: 'NEITHER',
    assessments: [
      assessment({ id: 'x', analyst: by('Ana'), verdict: 'CONTRADICTS' }),
      assessment({ id: 'y', analyst: by('Ben'), verdict: 'CORROBORATES' }),
    ],
    rulings: [ruling({ analyst: by('Ben'), verdict: 'NEITHER' })],
  })
  expect(describeStanding(settled)).toBe(
    'settled by a ruling of Ben (a party to the dispute; no live assessment says so)',
  )
})
