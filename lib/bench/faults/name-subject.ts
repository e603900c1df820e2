import type Database from 'better-sqlite3'
import type { Stored, Subject } from './subject'

export type NameState = { name: string; version: number }

/** The acting analyst's name. */
export function nameSubject(analystId: string): Subject<NameState> {
  return {
    name: `the name of analyst ${analystId}`,
    ...{ known: null, entries: 0, attempts: [] },
    read: (record) => readName(record, analystId),
    same: (x, y) => x.name === y.name && x.version === y.version,
    tells: (after, state) => {
      const told = after as NameState
      return told.name === state.name && told.version === state.version
    },
  }
}

function readName(record: Database.Database, analystId: string): Stored<NameState> {
  const state = record.prepare('SELECT name, version FROM Analyst WHERE id = ?').get(analystId) as NameState
  const entries = record
    .prepare(`SELECT id, after FROM AuditEntry WHERE subjectType = 'analyst' AND subjectId = ? ORDER BY seq`)
    .all(analystId) as { id: string; after: string }[]
  return { state, entries: entries.map(({ id, after }) => ({ id, after: JSON.parse(after) })) }
}
