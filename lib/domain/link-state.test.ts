import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesOn } from '@/lib/testing/domain-factories'
import { deriveLink, type LinkFacts } from './link-state'
import { VERDICTS, type Verdict } from './verdict'

type Brief = [verdict: Verdict, minute: number, retracted?: 'retracted']

function facts(assessments: Brief[], rulings: Brief[] = [], proposedKind: Verdict | null = null): LinkFacts {
  const retractedAt = (retracted?: string) => (retracted ? minutesOn(99) : null)
  return {
    proposedKind,
    assessments: assessments.map(([verdict, minute, retracted]) => ({
      verdict,
      assessedAt: minutesOn(minute),
      retractedAt: retractedAt(retracted),
    })),
    rulings: rulings.map(([verdict, minute, retracted]) => ({
      verdict,
      ruledAt: minutesOn(minute),
      retractedAt: retractedAt(retracted),
    })),
  }
}

const COR = 'CORROBORATES'
const CON = 'CONTRADICTS'
const TELL = 'CANNOT_TELL'

/** Each row: what the record holds; state, kind; in which lists (C contradictions, A corroborations, ! challenged). */
const ROWS: [string, LinkFacts, string, Verdict | null, string][] = [
  ['proposed as a contradiction', facts([], [], CON), 'PROPOSED', CON, 'C'],
  ['proposed as a corroboration', facts([], [], COR), 'PROPOSED', COR, 'A'],
  ['proposed as neither', facts([], [], 'NEITHER'), 'PROPOSED', 'NEITHER', ''],
  ['proposed without a kind', facts([], [], TELL), 'PROPOSED', null, ''],
  ['one verdict', facts([[CON, 0]]), 'ASSESSED', CON, 'C'],
  [
    'one verdict of two analysts',
    facts([
      [COR, 0],
      [COR, 1],
    ]),
    'ASSESSED',
    COR,
    'A',
  ],
  [
    'one verdict and one who cannot tell',
    facts([
      [COR, 0],
      [TELL, 1],
    ]),
    'ASSESSED',
    COR,
    'A',
  ],
  ['neither', facts([['NEITHER', 0]]), 'ASSESSED', 'NEITHER', ''],
  [
    'only cannot tell',
    facts([
      [TELL, 0],
      [TELL, 1],
    ]),
    'ASSESSED',
    null,
    '',
  ],
  ['assessed otherwise than proposed', facts([[COR, 0]], [], CON), 'ASSESSED', COR, 'A'],
  [
    'the two kinds',
    facts([
      [COR, 0],
      [CON, 1],
    ]),
    'DISPUTED',
    null,
    'CA',
  ],
  [
    'a kind and neither',
    facts([
      [CON, 0],
      ['NEITHER', 1],
    ]),
    'DISPUTED',
    null,
    'C',
  ],
  [
    'both kinds, neither and cannot tell',
    facts([
      [CON, 0],
      ['NEITHER', 1],
      [TELL, 2],
      [COR, 3],
    ]),
    'DISPUTED',
    null,
    'CA',
  ],
  [
    'two verdicts, one of them retracted',
    facts([
      [COR, 0, 'retracted'],
      [CON, 1],
    ]),
    'ASSESSED',
    CON,
    'C',
  ],
  [
    'a ruling over a dispute',
    facts(
      [
        [COR, 0],
        [CON, 1],
      ],
      [[CON, 2]],
    ),
    'SETTLED',
    CON,
    'C',
  ],
  [
    'a ruling of neither',
    facts(
      [
        [COR, 0],
        [CON, 1],
      ],
      [['NEITHER', 2]],
    ),
    'SETTLED',
    'NEITHER',
    '',
  ],
  [
    'a ruling that nobody can tell',
    facts(
      [
        [COR, 0],
        [CON, 1],
      ],
      [[TELL, 2]],
    ),
    'SETTLED',
    null,
    '',
  ],
  [
    'a later assessment differs from the ruling',
    facts(
      [
        [COR, 0],
        [CON, 3],
      ],
      [[COR, 2]],
    ),
    'SETTLED',
    COR,
    'A!',
  ],
  [
    'a later assessment agrees with the ruling',
    facts(
      [
        [CON, 0],
        [COR, 3],
      ],
      [[COR, 2]],
    ),
    'SETTLED',
    COR,
    'A',
  ],
  [
    'a later cannot tell does not challenge',
    facts(
      [
        [COR, 0],
        [TELL, 3],
      ],
      [[COR, 2]],
    ),
    'SETTLED',
    COR,
    'A',
  ],
  [
    'a retracted assessment does not challenge',
    facts(
      [
        [CON, 3, 'retracted'],
        [COR, 0],
      ],
      [[COR, 2]],
    ),
    'SETTLED',
    COR,
    'A',
  ],
  [
    'an assessment of the same instant does not challenge',
    facts([[CON, 2]], [[COR, 2]]),
    'SETTLED',
    COR,
    'A',
  ],
  [
    'a later assessment challenges a ruling that nobody can tell',
    facts([[CON, 3]], [[TELL, 2]]),
    'SETTLED',
    null,
    '!',
  ],
  [
    'the latest ruling rules, whatever the order',
    facts(
      [[COR, 0]],
      [
        [CON, 5],
        [COR, 2],
      ],
    ),
    'SETTLED',
    CON,
    'C',
  ],
  [
    'a newer ruling hears the challenge',
    facts(
      [
        [COR, 0],
        [CON, 3],
      ],
      [
        [COR, 2],
        [COR, 4],
      ],
    ),
    'SETTLED',
    COR,
    'A',
  ],
  [
    'the latest ruling retracted: the one before',
    facts(
      [[COR, 0]],
      [
        [COR, 2],
        [CON, 5, 'retracted'],
      ],
    ),
    'SETTLED',
    COR,
    'A',
  ],
  [
    'every ruling retracted: the dispute is back',
    facts(
      [
        [COR, 0],
        [CON, 1],
      ],
      [[CON, 2, 'retracted']],
    ),
    'DISPUTED',
    null,
    'CA',
  ],
  ['a ruling outlives its assessments', facts([[COR, 0, 'retracted']], [[COR, 2]]), 'SETTLED', COR, 'A'],
  [
    'all retracted',
    facts([
      [COR, 0, 'retracted'],
      [CON, 1, 'retracted'],
    ]),
    'RETRACTED',
    null,
    '',
  ],
  ['all retracted, though once proposed', facts([[COR, 0, 'retracted']], [], COR), 'RETRACTED', null, ''],
  [
    'all retracted, the ruling too',
    facts([[COR, 0, 'retracted']], [[COR, 1, 'retracted']]),
    'RETRACTED',
    null,
    '',
  ],
  [
    'retracted, then assessed again',
    facts([
      [COR, 0, 'retracted'],
      [CON, 5],
    ]),
    'ASSESSED',
    CON,
    'C',
  ],
  ['nothing at all', facts([]), 'RETRACTED', null, ''],
]

describe('state and kind of a link', () => {
  it.each(ROWS)('%s', (_what, given, state, kind, listed) => {
    expect(deriveLink(given)).toEqual({
      state,
      kind,
      challenged: listed.includes('!'),
      inContradictions: listed.includes('C'),
      inCorroborations: listed.includes('A'),
    })
  })

  const brief = fc.tuple(
    fc.constantFrom(...VERDICTS),
    fc.nat(9),
    fc.option(fc.constant('retracted' as const), { nil: undefined }),
  )
  const anyFacts = fc
    .tuple(
      fc.array(brief, { maxLength: 5 }),
      fc.array(brief, { maxLength: 3 }),
      fc.option(fc.constantFrom(...VERDICTS)),
    )
    .map(([assessments, rulings, proposed]) => facts(assessments, rulings, proposed))

  it('lists a link under a kind exactly where it has that kind, or is disputed with it', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { state, kind, inContradictions, inCorroborations, challenged } = deriveLink(given)
        const live = given.assessments.filter(({ retractedAt }) => !retractedAt).map(({ verdict }) => verdict)
        const isIn = (verdict: Verdict) =>
          kind === verdict || (state === 'DISPUTED' && live.includes(verdict))
        expect(inContradictions).toBe(isIn(CON))
        expect(inCorroborations).toBe(isIn(COR))
        expect(kind).not.toBe(TELL)
        if (state === 'DISPUTED' || state === 'RETRACTED') expect(kind).toBeNull()
        if (challenged) expect(state).toBe('SETTLED')
      }),
    )
  })

  it('does not depend on the order of assessments, nor on one more who cannot tell beside a live one', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const derived = deriveLink(given)
        expect(deriveLink({ ...given, assessments: given.assessments.toReversed() })).toEqual(derived)
        if (given.assessments.some(({ retractedAt }) => !retractedAt)) {
          const undecided = { verdict: TELL, assessedAt: minutesOn(50), retractedAt: null } as const
          expect(deriveLink({ ...given, assessments: [...given.assessments, undecided] })).toEqual(derived)
        }
      }),
    )
  })
})
