import type { AuditEntry, Instant } from '@/lib/domain/record'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** Every change to a link: to itself, its assessments and its rulings, newest first. */
export async function listHistoryOfLink(db: Db, linkId: string): Promise<AuditEntry[]> {
  return selectEntries(
    db,
    Prisma.sql`e.linkId = ${linkId} OR (e.subjectType = 'link' AND e.subjectId = ${linkId})`,
    200,
  )
}

/** The latest changes to the record, newest first. */
export async function listActivity(db: Db, count: number): Promise<AuditEntry[]> {
  return selectEntries(db, Prisma.sql`1`, count)
}

async function selectEntries(db: Db, where: Prisma.Sql, count: number): Promise<AuditEntry[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', e.id, 'seq', e.seq, 'at', e.at,
      'analyst', json_object('id', e.analystId, 'name', COALESCE((SELECT name FROM Analyst WHERE id = e.analystId), e.analystId)),
      'action', e.action, 'subjectType', e.subjectType, 'subjectId', e.subjectId, 'linkId', e.linkId,
      'before', json(e.before), 'after', json(e.after), 'undoes', e.undoes) AS json
    FROM AuditEntry e WHERE ${where} ORDER BY e.seq DESC LIMIT ${count}`
  return parseRows<AuditEntry>(rows)
}

/**
 * When anything in a scope last changed: the given records, and whatever was done to the links named.
 * @param subjects pairs of subjectType and subjectId
 * @returns null where the audit knows none of them
 */
export async function getLastChange(
  db: Db,
  subjects: [type: string, id: string][],
  linkIds: string[],
): Promise<Instant | null> {
  const rows = await db.$queryRaw<{ at: string | null }[]>`
    SELECT max(at) AS at FROM (
      SELECT max(e.at) AS at FROM json_each(${JSON.stringify(subjects)}) s
        JOIN AuditEntry e ON e.subjectType = json_extract(s.value, '$[0]') AND e.subjectId = json_extract(s.value, '$[1]')
      UNION ALL
      SELECT max(e.at) FROM json_each(${JSON.stringify(linkIds)}) s JOIN AuditEntry e ON e.linkId = s.value)`
  return rows[0]?.at ?? null
}
