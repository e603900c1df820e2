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
  | 'sourceGrade'
  | 'claimGrade'
  | 'silence'

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
  seq: true,
  at: true,
  action: true,
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

export type StoredEntry = NonNullable<Awaited<ReturnType<typeof getStoredEntry>>>

/** The changes of a record after one of them, as stored, newest first. */
export async function listLaterEntries(
  db: Db,
  { subjectType, subjectId, seq }: Pick<StoredEntry, 'subjectType' | 'subjectId' | 'seq'>,
): Promise<StoredEntry[]> {
  return db.auditEntry.findMany({
    where: { subjectType, subjectId, seq: { gt: seq } },
    orderBy: { seq: 'desc' },
    select: STORED,
  })
}

/** The other changes of records of one kind that were made in the transaction of this one: they share its instant. */
export async function listEntriesTogether(
  db: Db,
  { id, seq, at, analystId, subjectType }: StoredEntry,
): Promise<StoredEntry[]> {
  return db.auditEntry.findMany({
    where: { seq: { gte: seq - TOGETHER, lte: seq + TOGETHER }, at, analystId, subjectType, id: { not: id } },
    orderBy: { seq: 'asc' },
    select: STORED,
  })
}

/** Most changes of one kind that one transaction tells of and that are undone as one. */
const TOGETHER = 4

/** An analyst's latest changes by what their order needs, newest first; what they said before and after stays unread. */
export async function listOwnEntries(db: Db, analystId: string, count: number) {
  return db.auditEntry.findMany({
    where: { analystId },
    orderBy: { seq: 'desc' },
    take: count,
    select: { id: true, seq: true, undoes: true, subjectType: true, subjectId: true, action: true },
  })
}

/** What an entry tells of a link's rechecks: what was found, or why the link is to be looked at again. */
export type RecheckEntry = {
  id: string
  seq: number
  at: string
  found: string | null
  outcome: string | null
}

/** What is told of a link's rechecks because of another change, of an assessment or a claim: the last entry that names its entry. */
export async function getRecheckEntryBy(
  db: Db,
  linkId: string,
  byEntry: string,
): Promise<RecheckEntry | null> {
  const rows = await db.$queryRaw<(Omit<RecheckEntry, 'seq'> & { seq: bigint })[]>`
    SELECT id, seq, at, after ->> 'found' AS found, after ->> 'outcome' AS outcome FROM AuditEntry
    WHERE subjectType = 'link' AND subjectId = ${linkId} AND after ->> 'byEntry' = ${byEntry} ORDER BY seq DESC LIMIT 1`
  const [last] = rows
  return last ? { ...last, seq: Number(last.seq) } : null
}

/** When the latest change was made; null in an empty record. */
export async function getLastInstant(db: Db): Promise<string | null> {
  const last = await db.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { at: true } })
  return last?.at ?? null
}
