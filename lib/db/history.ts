import type { AuditEntry } from '@/lib/domain/record'
import type { ChangeInHistory } from '@/lib/domain/record-lists'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import type { SubjectType } from './write-audit'

/** How many changes a page of a history holds. */
export const HISTORY_PAGE = 20

/** Whose history: a link's, which is that of its assessments and rulings, or that of records named one by one. */
export type HistoryScope = { linkId: string } | { subjects: [type: SubjectType, id: string][] }

export type HistoryPage = {
  changes: ChangeInHistory[]
  /** The number before which the next page begins; null where there is none. */
  next: number | null
  /** How many changes there are in all. */
  total: number
}

/**
 * One page of a history, newest first. A reader's own changes carry what came after them of the same record.
 * @param before the number of the change before which the page begins; null begins at the newest
 */
export async function listHistory(
  db: Db,
  scope: HistoryScope,
  { before, readerId }: { before: number | null; readerId: string | null },
): Promise<HistoryPage> {
  const where = whereScope(scope)
  const [changes, [count]] = await Promise.all([
    selectChanges(db, Prisma.sql`${where} AND ${beforeNumber(before)}`, HISTORY_PAGE + 1, readerId),
    db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM AuditEntry e WHERE ${where}`,
  ])
  return { ...pageOf(changes, HISTORY_PAGE), total: Number(count?.total ?? 0) }
}

/** One page of the changes of the whole record, or of one analyst, newest first; what follows from a corrected text is left out. */
export async function listChanges(
  db: Db,
  { by, before, readerId }: { by: string | null; before: number | null; readerId: string | null },
): Promise<Omit<HistoryPage, 'total'>> {
  const whose = by === null ? Prisma.sql`1` : Prisma.sql`e.analystId = ${by}`
  const where = Prisma.sql`${whose} AND ${OWN_WORD} AND ${beforeNumber(before)}`
  return pageOf(await selectChanges(db, where, HISTORY_PAGE + 1, readerId), HISTORY_PAGE)
}

/** One change, with what came after it of the same record. */
export async function getChange(
  db: Db,
  id: string,
  readerId: string | null,
): Promise<ChangeInHistory | null> {
  return (await selectChanges(db, Prisma.sql`e.id = ${id}`, 1, readerId))[0] ?? null
}

/** The latest change of a record; null where the audit knows none. */
export async function getLatestChange(db: Db, type: SubjectType, id: string): Promise<AuditEntry | null> {
  const where = Prisma.sql`e.subjectType = ${type} AND e.subjectId = ${id}`
  return (await selectEntries(db, where, 1))[0] ?? null
}

/** Every change to a link, which is one to its assessments or rulings, newest first. */
export async function listHistoryOfLink(db: Db, linkId: string): Promise<AuditEntry[]> {
  return selectEntries(db, Prisma.sql`e.linkId = ${linkId}`, 200)
}

/** The latest changes to the record, newest first; of a corrected text the article's alone, not each claim's and link's. */
export async function listActivity(db: Db, count: number): Promise<AuditEntry[]> {
  return selectEntries(db, OWN_WORD, count)
}

/** Of a corrected text the article's entry alone, not each claim's and link's; of an edited claim not each link's. */
const OWN_WORD = Prisma.sql`NOT (e.action = 'article.version' AND e.subjectType <> 'article')
  AND NOT (e.action = 'claim.edit' AND e.subjectType = 'link')`

const beforeNumber = (before: number | null) =>
  before === null ? Prisma.sql`1` : Prisma.sql`e.seq < ${before}`

function whereScope(scope: HistoryScope): Prisma.Sql {
  if ('linkId' in scope) return Prisma.sql`e.linkId = ${scope.linkId}`
  return Prisma.sql`(e.subjectType, e.subjectId) IN
    (SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(scope.subjects)}))`
}

function pageOf(changes: ChangeInHistory[], size: number) {
  const last = changes[size - 1]
  return { changes: changes.slice(0, size), next: changes.length > size && last ? last.seq : null }
}

// What a change was to, in the record's own words; of an assessment or ruling both claims of its link.
const ABOUT = Prisma.raw(`CASE
  WHEN e.linkId IS NOT NULL THEN (SELECT COALESCE(ca.statement, ca.id) || ' / ' || COALESCE(cb.statement, cb.id)
    FROM Link l JOIN Claim ca ON ca.id = l.claimAId JOIN Claim cb ON cb.id = l.claimBId WHERE l.id = e.linkId)
  WHEN e.subjectType = 'claim' THEN (SELECT statement FROM Claim WHERE id = e.subjectId)
  WHEN e.subjectType = 'article' THEN (SELECT title FROM Article WHERE id = e.subjectId)
  WHEN e.subjectType = 'topic' THEN (SELECT label FROM Topic WHERE id = e.subjectId)
  WHEN e.subjectType = 'origin' THEN (SELECT label FROM Origin WHERE id = e.subjectId)
  WHEN e.subjectType = 'cluster' THEN (SELECT ifnull(label, note) FROM Cluster WHERE id = e.subjectId)
  WHEN e.subjectType = 'entity' THEN (SELECT label FROM Entity WHERE id = e.subjectId)
  WHEN e.subjectType = 'sourceGrade' THEN (SELECT s.name FROM SourceGrade g JOIN Source s ON s.id = g.sourceId WHERE g.id = e.subjectId)
  WHEN e.subjectType = 'claimGrade' THEN (SELECT ifnull(c.statement, c.id) FROM ClaimGrade g JOIN Claim c ON c.id = g.claimId WHERE g.id = e.subjectId)
  WHEN e.subjectType = 'silence' THEN (SELECT t.label || ' / ' || ar.title FROM TopicSilence s
    JOIN Topic t ON t.id = s.topicId JOIN Article ar ON ar.id = s.articleId WHERE s.id = e.subjectId)
  WHEN e.subjectType = 'source' THEN (SELECT name FROM Source WHERE id = e.subjectId) END`)

const analystJson = (e: string) =>
  `json_object('id', ${e}.analystId, 'name', COALESCE((SELECT name FROM Analyst WHERE id = ${e}.analystId), ${e}.analystId))`

const ENTRY = Prisma.raw(`json_object('id', e.id, 'seq', e.seq, 'at', e.at, 'analyst', ${analystJson('e')},
  'action', e.action, 'subjectType', e.subjectType, 'subjectId', e.subjectId, 'linkId', e.linkId,
  'about', `)
const STATES = Prisma.raw(`, 'before', json(e.before), 'after', json(e.after), 'undoes', e.undoes)`)

const LATER =
  Prisma.raw(`(SELECT json_group_array(json_object('id', f.id, 'seq', f.seq, 'at', f.at, 'analyst', ${analystJson('f')},
  'action', f.action, 'subjectType', f.subjectType, 'subjectId', f.subjectId, 'undoes', f.undoes) ORDER BY f.seq DESC)
  FROM AuditEntry f WHERE f.subjectType = e.subjectType AND f.subjectId = e.subjectId AND f.seq > e.seq)`)

async function selectEntries(db: Db, where: Prisma.Sql, count: number): Promise<AuditEntry[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${ENTRY}${ABOUT}${STATES} AS json
    FROM AuditEntry e WHERE ${where} ORDER BY e.seq DESC LIMIT ${count}`
  return parseRows<AuditEntry>(rows)
}

async function selectChanges(
  db: Db,
  where: Prisma.Sql,
  count: number,
  readerId: string | null,
): Promise<ChangeInHistory[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('entry', json(${ENTRY}${ABOUT}${STATES}),
      'later', json(iif(e.analystId = ${readerId ?? ''}, ${LATER}, '[]'))) AS json
    FROM AuditEntry e WHERE ${where} ORDER BY e.seq DESC LIMIT ${count}`
  type Row = { entry: AuditEntry; later: ChangeInHistory['later'] }
  return parseRows<Row>(rows).map(({ entry, later }) => ({ ...entry, later }))
}
