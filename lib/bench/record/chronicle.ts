import type { Database } from 'better-sqlite3'
import type { Named } from '@/lib/domain/record'
import type { Random } from './random'
import { inserting } from './table'

/** The clock of a record and its audit: every change has an instant of its own, later than the one before. */
export type Chronicle = {
  /** The instant of the next change, ISO 8601 UTC. */
  tick: () => string
  tell: (entry: {
    at: string
    analyst: Named
    action: string
    subjectType: string
    subjectId: string
    linkId?: string
    before?: object
    after: object
  }) => void
}

/** First change of the record. */
const BEGINNING = Date.UTC(2020, 0, 1)
/** Longest time between two changes in milliseconds, so that the last of a full record lies before 2026. */
const LONGEST_STEP = 360_000

const COLUMNS = [
  ...['seq', 'id', 'at', 'analystId', 'action', 'subjectType', 'subjectId'],
  ...['linkId', 'before', 'after', 'undoes'],
]

/** Starts the audit of an empty record; entries are numbered from 1 without a gap. */
export function startChronicle(database: Database, random: Random): Chronicle {
  const insert = inserting(database, 'AuditEntry', COLUMNS)
  let now = BEGINNING
  let seq = 0
  const tick = () => {
    now += random.int(1, LONGEST_STEP)
    return new Date(now).toISOString()
  }
  const tell: Chronicle['tell'] = ({ analyst, before, after, linkId, ...entry }) => {
    seq += 1
    insert({
      ...entry,
      seq,
      id: random.id(),
      analystId: analyst.id,
      linkId: linkId ?? null,
      before: before ? JSON.stringify(before) : null,
      after: JSON.stringify(after),
      undoes: null,
    })
  }
  return { tick, tell }
}
