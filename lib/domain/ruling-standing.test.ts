import { expect, test } from 'vitest'
import { assessment, minutesOn, NOON, ruling } from '@/lib/testing/domain-factories'
import { describeRulingStanding, standingOfRuling } from './ruling-standing'
import type { Verdict } from './verdict'

const by = (name: string) => ({ id: name.toLowerCase(), name })
const said = (name: string, verdict: Verdict, retractedAt: string | null = null) =>
  assessment({ id: `of-${name}`, analyst: by(name), verdict, retractedAt, assessedAt: NOON })
const ruled = (name: string, verdict: Verdict) =>
  ruling({ analyst: by(name), verdict, ruledAt: minutesOn(10) })

const dispute = [said('Ana', 'CONTRADICTS'), said('Ben', 'CORROBORATES')]

test.each([
  ['one of the two, for herself', dispute, ruled('Ana', 'CONTRADICTS'), 'a party to the dispute'],
  ['one of the two, for the other', dispute, ruled('Ana', 'CORROBORATES'), 'a party to the dispute'],
  ['somebody else', dispute, ruled('Cleo', 'CONTRADICTS'), ''],
  ['who could not tell', [...dispute, said('Cleo', 'CANNOT_TELL')], ruled('Cleo', 'CONTRADICTS'), ''],
  ['somebody else, what nobody says', dispute, ruled('Cleo', 'NEITHER'), 'no live assessment says so'],
  [
    'one of the two, what nobody says',
    dispute,
    ruled('Ben', 'NEITHER'),
    'a party to the dispute; no live assessment says so',
  ],
  [
    'who took her own back after ruling',
    [said('Ana', 'CONTRADICTS', minutesOn(20)), said('Ben', 'CORROBORATES')],
    ruled('Ana', 'CONTRADICTS'),
    'a party to the dispute; no live assessment says so',
  ],
  [
    'who had taken her own back before',
    [said('Ana', 'CONTRADICTS', minutesOn(5)), said('Ben', 'CORROBORATES')],
    ruled('Ana', 'CORROBORATES'),
    '',
  ],
  ['who agreed with all', [said('Ana', 'NEITHER'), said('Ben', 'NEITHER')], ruled('Ana', 'NEITHER'), ''],
])('a ruling by %s', (_who, assessments, ruling, words) => {
  expect(describeRulingStanding(standingOfRuling({ assessments }, ruling))).toBe(words)
})
