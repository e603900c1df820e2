import { isDeepStrictEqual } from 'node:util'
import type Database from 'better-sqlite3'
import type { AspectRelations } from '@/lib/domain/aspect'
import type { Stored, Subject } from './subject'

/** An analyst's assessment of a pair, as far as the run writes it, with the topics of its link. */
export type PairState = {
  /** Empty until the server told it, as the next. */
  linkId: string
  assessmentId: string
  verdict: string
  strength: string | null
  aspects: AspectRelations
  independence: string | null
  independenceBasis: string | null
  confidence: string | null
  rationale: string
  version: number
  isRetracted: boolean
  /** Ids, in order. */
  topics: string[]
}

export type Pair = Subject<PairState> & { a: string; b: string; history: Undoable[] }

/** A change that can be undone: what stood before it (null: nothing), and its audit entry. */
export type Undoable = { entryId: string; before: PairState | null; movedTopics: boolean }

/** @param a the lower id */
export function pairSubject(a: string, b: string, analystId: string): Pair {
  return {
    name: `pair ${a}, ${b}`,
    ...{ a, b, known: null, entries: 0, attempts: [], history: [] },
    read: (record) => readPair(record, a, b, analystId),
    same: (x, y) => isDeepStrictEqual(known(x), known(y)),
    tells: (after, state) => isDeepStrictEqual(said(after as Told), said(state)),
  }
}

/** Ids are given by the server; those of what was never answered are not known. */
const known = ({ linkId: _link, assessmentId: _assessment, ...state }: PairState) => state

type Told = Omit<PairState, 'isRetracted' | 'linkId' | 'assessmentId'> & { retractedAt: string | null }

/** The part of a state that the audit keeps: topics it keeps only where they moved, and ids are given by the server. */
function said(one: Told | PairState) {
  const { verdict, strength, aspects, independence, independenceBasis, confidence, rationale, version } = one
  const isRetracted = 'isRetracted' in one ? one.isRetracted : one.retractedAt !== null
  return {
    ...{ verdict, strength, independence, independenceBasis, confidence, rationale, version, isRetracted },
    aspects: { ...aspects },
  }
}

type AssessmentRow = Omit<PairState, 'linkId' | 'assessmentId' | 'aspects' | 'isRetracted' | 'topics'> & {
  id: string
  retractedAt: string | null
}

function readPair(record: Database.Database, a: string, b: string, analystId: string): Stored<PairState> {
  const linkId = record.prepare('SELECT id FROM Link WHERE claimAId = ? AND claimBId = ?').pluck().get(a, b)
  if (typeof linkId !== 'string') return { state: null, entries: [] }
  const row = record
    .prepare(
      `SELECT id, verdict, strength, independence, independenceBasis, confidence, rationale, version, retractedAt
       FROM Assessment WHERE linkId = ? AND analystId = ?`,
    )
    .get(linkId, analystId) as AssessmentRow | undefined
  if (!row) return { state: { half: 'a link without its assessment' }, entries: [] }
  const { id: assessmentId, retractedAt, ...rest } = row
  const aspects = record
    .prepare('SELECT aspect, relation FROM AssessmentAspect WHERE assessmentId = ?')
    .raw()
    .all(assessmentId) as [string, string][]
  const topics = record
    .prepare('SELECT topicId FROM LinkTopic WHERE linkId = ? ORDER BY topicId')
    .pluck()
    .all(linkId)
  const entries = record
    .prepare(
      `SELECT id, after FROM AuditEntry WHERE subjectType = 'assessment' AND subjectId = ? ORDER BY seq`,
    )
    .all(assessmentId) as { id: string; after: string }[]
  return {
    state: {
      ...rest,
      ...{ linkId, assessmentId, isRetracted: retractedAt !== null },
      aspects: Object.fromEntries(aspects),
      topics: topics.map(String),
    },
    entries: entries.map(({ id, after }) => ({ id, after: JSON.parse(after) })),
  }
}
