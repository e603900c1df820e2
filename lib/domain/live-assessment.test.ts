import { describe, expect, it } from 'vitest'
import { assessment, link, minutesOn, ruling } from '@/lib/testing/domain-factories'
import { leadAssessment, liveAssessments, liveRuling } from './live-assessment'

const early = assessment({ id: 'early', verdict: 'CORROBORATES', assessedAt: minutesOn(1) })
const late = assessment({ id: 'late', verdict: 'CORROBORATES', assessedAt: minutesOn(2) })
const against = assessment({ id: 'against', verdict: 'CONTRADICTS', assessedAt: minutesOn(3) })
const undecided = assessment({ id: 'undecided', verdict: 'CANNOT_TELL', assessedAt: minutesOn(4) })
const gone = assessment({
  id: 'gone',
  verdict: 'CORROBORATES',
  assessedAt: minutesOn(5),
  retractedAt: minutesOn(6),
})

describe('what is live', () => {
  it('leaves out what was retracted and keeps the order', () => {
    expect(liveAssessments(link({ assessments: [early, gone, late] }))).toEqual([early, late])
  })

  it('takes the latest ruling that was not retracted, or none', () => {
    const [first, second] = [
      ruling({ id: 'r1', ruledAt: minutesOn(1) }),
      ruling({ id: 'r2', ruledAt: minutesOn(2) }),
    ]
    expect(liveRuling(link({ rulings: [first, second] }))?.id).toBe('r2')
    expect(liveRuling(link({ rulings: [second, first] }))?.id).toBe('r2')
    expect(liveRuling(link({ rulings: [first, { ...second, retractedAt: minutesOn(3) }] }))?.id).toBe('r1')
    expect(liveRuling(link({ rulings: [{ ...first, retractedAt: minutesOn(3) }] }))).toBeNull()
  })
})

describe('the assessment that speaks for a link', () => {
  it.each([
    ['the latest with the kind all agree on', link({ assessments: [early, late] }), 'late'],
    ['an edited one counts as late as its edit', link({ assessments: [late, early] }), 'late'],
    ['whoever cannot tell does not speak for it', link({ assessments: [early, undecided] }), 'early'],
    ['never a retracted one', link({ assessments: [early, gone] }), 'early'],
    [
      'while disputed, the latest live one',
      link({ state: 'DISPUTED', kind: null, assessments: [early, against] }),
      'against',
    ],
    [
      'where only cannot tell was said, the latest of those',
      link({ kind: null, assessments: [undecided] }),
      'undecided',
    ],
    [
      'after a ruling, one that says what was ruled',
      link({ state: 'SETTLED', assessments: [early, against], rulings: [ruling({ ruledAt: minutesOn(9) })] }),
      'early',
    ],
    [
      'nobody, where the ruling says what no analyst said',
      link({
        state: 'SETTLED',
        kind: 'NEITHER',
        assessments: [early, against],
        rulings: [ruling({ verdict: 'NEITHER', ruledAt: minutesOn(9) })],
      }),
      undefined,
    ],
    [
      'nobody, where it is only proposed',
      link({ state: 'PROPOSED', kind: 'CONTRADICTS', assessments: [] }),
      undefined,
    ],
    [
      'nobody, where all was retracted',
      link({ state: 'RETRACTED', kind: null, assessments: [gone] }),
      undefined,
    ],
  ])('%s', (_what, given, id) => {
    expect(leadAssessment(given)?.id).toBe(id)
  })
})
