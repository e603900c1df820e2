import type Database from 'better-sqlite3'

/** Changes of one analyst that one record has and another lacks; since: the first of them, UTC in ISO. */
export type LostChanges = { analyst: string; changes: number; since: string }

/** The seed's analyst: what it wrote comes back with `npm run seed`. */
export const SEED_ANALYST = 'corpus-reader'

/**
 * What would be lost if a record were replaced by another: its changes that the other does not have. Changes by the
 * seed, and an analyst's entry into the record, which setup makes, are nobody's work.
 * @param present a connection on the record that stands
 * @param other absolute path of the record that would replace it
 * @returns per analyst, most changes first; empty where the other continues this one, or nothing was done in it
 */
export function findLostChanges(present: Database.Database, other: string): LostChanges[] {
  const audited = "SELECT 1 FROM sqlite_schema WHERE name = 'AuditEntry'"
  if (present.prepare(audited).get() === undefined) return []
  present.prepare('ATTACH ? AS other').run(other)
  try {
    return present
      .prepare(
        `SELECT coalesce(a.name, e.analystId) AS analyst, count(*) AS changes, min(e.at) AS since
         FROM main.AuditEntry e LEFT JOIN main.Analyst a ON a.id = e.analystId
         WHERE e.analystId <> ? AND e.action <> 'analyst.add'
           AND NOT EXISTS (SELECT 1 FROM other.AuditEntry o WHERE o.id = e.id AND o.at = e.at AND o.after IS e.after)
         GROUP BY e.analystId ORDER BY changes DESC, analyst`,
      )
      .all(SEED_ANALYST) as LostChanges[]
  } finally {
    present.exec('DETACH other')
  }
}
