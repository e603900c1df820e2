import type { Permission } from '@/lib/domain/policy'
import type { Db, Transaction } from './client'

/** What the audit can be about. */
export type SubjectType =
  | 'analyst'
  | 'source'
  | 'article'
  | 'origin'
  | 'cluster'
  | 'topic'
  | 'entity'
  | 'claim'
  | 'link'
  | 'assessment'
  | 'ruling'

export type NewAuditEntry = {
  id: string
  at: string
  analystId: string
  action: Permission
  subjectType: SubjectType
  subjectId: string
  /** Of assessments and rulings: the link they are about. */
  linkId: string | null
  /** JSON of the record; null where the change made it, or of what else of its link the change moved. */
  before: string | null
  after: string | null
  /** The entry this change undoes. */
  undoes: string | null
}

/** Call it in the transaction of the change it tells of. */
export async function insertAuditEntry(db: Transaction, entry: NewAuditEntry): Promise<void> {
  await db.auditEntry.create({ data: entry, select: { id: true } })
}

const STORED = {
  id: true,
  analystId: true,
  subjectType: true,
  subjectId: true,
  linkId: true,
  before: true,
  after: true,
  undoes: true,
} as const

/** One entry as stored, `before` and `after` still JSON text. */
export async function getStoredEntry(db: Db, id: string) {
  return db.auditEntry.findUnique({ where: { id }, select: STORED })
}

/** The latest change to a record, as stored. */
export async function getLastStoredEntry(db: Db, subjectType: SubjectType, subjectId: string) {
  return db.auditEntry.findFirst({
    where: { subjectType, subjectId },
    orderBy: { seq: 'desc' },
    select: STORED,
  })
}

/** What is told of a link's rechecks because of a change of an assessment: the last entry that names its entry. */
export async function getRecheckEntryBy(
  db: Db,
  linkId: string,
  byEntry: string,
): Promise<{ id: string; at: string; found: string | null } | null> {
  const rows = await db.$queryRaw<{ id: string; at: string; found: string | null }[]>`
    SELECT id, at, after ->> 'found' AS found FROM AuditEntry
    WHERE subjectType = 'link' AND subjectId = ${linkId} AND after ->> 'byEntry' = ${byEntry} ORDER BY seq DESC LIMIT 1`
  return rows[0] ?? null
}

/** When the latest change was made; null in an empty record. */
export async function getLastInstant(db: Db): Promise<string | null> {
  const last = await db.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { at: true } })
  return last?.at ?? null
}
