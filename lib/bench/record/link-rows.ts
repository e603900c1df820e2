import type { Database } from 'better-sqlite3'
import type { DerivedLink } from '@/lib/domain/link-state'
import type { Assessment, Ruling, TopicRef } from '@/lib/domain/record'
import type { Verdict } from '@/lib/domain/verdict'
import type { Pair } from './pairs'
import { inserting } from './table'

export type LinkToWrite = {
  id: string
  pair: Pair
  createdAt: string
  proposedBy: string | null
  proposedKind: Verdict | null
  assessedAt: string
  version: number
  derived: DerivedLink
  topics: TopicRef[]
  assessments: Assessment[]
  rulings: Ruling[]
}

const LINK = [
  ...['id', 'claimAId', 'claimBId', 'proposedBy', 'proposedKind', 'createdAt', 'assessedAt', 'version'],
  ...['state', 'kind', 'challenged', 'inContradictions', 'inCorroborations'],
]
const ASSESSMENT = [
  ...['id', 'linkId', 'analystId', 'verdict', 'strength', 'independence', 'independenceBasis', 'confidence'],
  ...[
    'rationale',
    'bothHoldIf',
    'note',
    'tempting',
    'presets',
    'blind',
    'assessedAt',
    'version',
    'retractedAt',
  ],
]
const RULING = ['id', 'linkId', 'analystId', 'verdict', 'reason', 'ruledAt', 'version', 'retractedAt']

/** Writes links with their topics, assessments and rulings. */
export function linkWriter(database: Database): (link: LinkToWrite) => void {
  const insert = inserting(database, 'Link', LINK)
  const insertTopic = inserting(database, 'LinkTopic', ['linkId', 'topicId'])
  const insertAssessment = inserting(database, 'Assessment', ASSESSMENT)
  const insertAspect = inserting(database, 'AssessmentAspect', ['assessmentId', 'aspect', 'relation'])
  const insertRuling = inserting(database, 'Ruling', RULING)

  return ({ id, pair, derived, topics, assessments, rulings, ...rest }) => {
    const { proposedBy, proposedKind, createdAt, assessedAt, version } = rest
    insert({
      ...{ id, claimAId: pair.a.id, claimBId: pair.b.id, proposedBy, proposedKind, createdAt },
      ...{ assessedAt, version, ...derived },
    })
    for (const topic of topics) insertTopic({ linkId: id, topicId: topic.id })
    for (const { analyst, aspects, presets, ...row } of assessments) {
      insertAssessment({ ...row, presets: presets.join(), linkId: id, analystId: analyst.id })
      for (const [aspect, relation] of Object.entries(aspects))
        insertAspect({ assessmentId: row.id, aspect, relation })
    }
    for (const { analyst, ...row } of rulings) insertRuling({ ...row, linkId: id, analystId: analyst.id })
  }
}
