import type { AuditEntry } from '@/lib/domain/record'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** Every change to a link, which is one to its assessments or rulings, newest first. */
export async function listHistoryOfLink(db: Db, linkId: string): Promise<AuditEntry[]> {
  return selectEntries(db, Prisma.sql`e.linkId = ${linkId}`, 200)
}

/** The latest changes to the record, newest first; of a corrected text the article's alone, not each claim's and link's. */
export async function listActivity(db: Db, count: number): Promise<AuditEntry[]> {
  return selectEntries(
    db,
    Prisma.sql`NOT (e.action = 'article.version' AND e.subjectType <> 'article')`,
    count,
  )
}

// What a change was to, in the record's own words; of an assessment or ruling both claims of its link.
const ABOUT = Prisma.raw(`CASE
  WHEN e.linkId IS NOT NULL THEN (SELECT COALESCE(ca.statement, ca.id) || ' / ' || COALESCE(cb.statement, cb.id)
    FROM Link l JOIN Claim ca ON ca.id = l.claimAId JOIN Claim cb ON cb.id = l.claimBId WHERE l.id = e.linkId)
  WHEN e.subjectType = 'claim' THEN (SELECT statement FROM Claim WHERE id = e.subjectId)
  WHEN e.subjectType = 'article' THEN (SELECT title FROM Article WHERE id = e.subjectId)
  WHEN e.subjectType = 'topic' THEN (SELECT label FROM Topic WHERE id = e.subjectId)
  WHEN e.subjectType = 'origin' THEN (SELECT label FROM Origin WHERE id = e.subjectId)
  WHEN e.subjectType = 'source' THEN (SELECT name FROM Source WHERE id = e.subjectId) END`)

async function selectEntries(db: Db, where: Prisma.Sql, count: number): Promise<AuditEntry[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', e.id, 'seq', e.seq, 'at', e.at,
      'analyst', json_object('id', e.analystId, 'name', COALESCE((SELECT name FROM Analyst WHERE id = e.analystId), e.analystId)),
      'action', e.action, 'subjectType', e.subjectType, 'subjectId', e.subjectId, 'linkId', e.linkId,
      'about', ${ABOUT}, 'before', json(e.before), 'after', json(e.after), 'undoes', e.undoes) AS json
    FROM AuditEntry e WHERE ${where} ORDER BY e.seq DESC LIMIT ${count}`
  return parseRows<AuditEntry>(rows)
}
