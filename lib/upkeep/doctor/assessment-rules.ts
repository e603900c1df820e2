import type { AspectRelations } from '@/lib/domain/aspect'
import { checkAssessment } from '@/lib/domain/check-assessment'
import type { Mode } from '@/lib/domain/claim-words'
import { REFUSALS } from '@/lib/domain/refusal'
import { presetStrength, type Strength } from '@/lib/domain/strength'
import type { Verdict } from '@/lib/domain/verdict'
import { type Invariant, walk } from './invariant'

type Stored = {
  id: string
  verdict: Verdict
  strength: Strength | null
  aspects: string
  bothHoldIf: string | null
  a: string
  b: string
  modeOfA: Mode
  modeOfB: Mode
}

const PAIR = `ca.id AS a, cb.id AS b, ca.mode AS modeOfA, cb.mode AS modeOfB`
const JOIN_PAIR = `JOIN Link l ON l.id = o.linkId JOIN Claim ca ON ca.id = l.claimAId JOIN Claim cb ON cb.id = l.claimBId`

const ASSESSMENTS = `SELECT o.id, o.verdict, o.strength, o.bothHoldIf, ${PAIR},
    (SELECT json_group_object(aspect, relation) FROM AssessmentAspect WHERE assessmentId = o.id) AS aspects
  FROM Assessment o ${JOIN_PAIR} WHERE o.retractedAt IS NULL`

const RULINGS = `SELECT o.id, o.verdict, NULL AS strength, NULL AS bothHoldIf, ${PAIR}, '{}' AS aspects
  FROM Ruling o ${JOIN_PAIR} WHERE o.retractedAt IS NULL`

/** Why the rules of judgement would not take it today, or null. That a claim was retracted later is no fault of it. */
function refusalOf({ id: _, ...row }: Stored): string | null {
  const pair = {
    a: { id: row.a, mode: row.modeOfA, retractedAt: null },
    b: { id: row.b, mode: row.modeOfB, retractedAt: null },
  }
  const aspects: AspectRelations = JSON.parse(row.aspects)
  const problem = checkAssessment({ ...row, aspects }, pair)
  return problem && REFUSALS[problem.code]
}

const assessments: Invariant = {
  name: 'Assessments obey the rules of judgement',
  check: (record, tally) => {
    for (const row of walk<Stored>(record, ASSESSMENTS)) {
      tally.checked()
      const words = refusalOf(row)
      if (words) tally.broken(`assessment ${row.id}`, words)
    }
  },
}

const rulings: Invariant = {
  name: 'Rulings obey the rules of judgement',
  check: (record, tally) => {
    for (const row of walk<Stored>(record, RULINGS)) {
      tally.checked()
      const words = refusalOf({ ...row, strength: presetStrength(row.verdict) })
      if (words) tally.broken(`ruling ${row.id}`, words)
    }
  },
}

export const ASSESSMENT_RULES = [assessments, rulings]
