import type { Instant } from '@/lib/domain/record'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { TOPIC_LINKS } from './link-conditions'
import type { SubjectType } from './write-audit'

/** What a date follows. */
export type ChangeScope = {
  /** Whose links and claims are followed even where they have left the scope; null follows `shown` alone. */
  of: { kind: 'claim' | 'topic'; id: string } | null
  /** Every record that is told of. */
  shown: [type: SubjectType, id: string][]
}

/**
 * When anything in a scope last changed. What has left the scope still dates it, since leaving is a change: a link that
 * was retracted, a claim that was, a cluster of an origin shown, and a link or claim that was moved out of the topic.
 * @returns null where the audit knows none of it
 */
export async function getLastChange(db: Db, { of, shown }: ChangeScope): Promise<Instant | null> {
  const topicId = of?.kind === 'topic' ? of.id : null
  const rows = await db.$queryRaw<{ at: string | null }[]>`
    WITH shown(type, id) AS (
      SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${JSON.stringify(shown)})),
    links AS (SELECT id, claimAId, claimBId, state FROM Link WHERE ${whereLink(of)}),
    subjects(type, id) AS (
      SELECT type, id FROM shown
      UNION SELECT 'claim', claimAId FROM links WHERE state <> 'RETRACTED'
      UNION SELECT 'claim', claimBId FROM links WHERE state <> 'RETRACTED'
      UNION SELECT 'claim', claimId FROM ClaimTopic WHERE topicId = ${topicId}
      UNION SELECT 'cluster', clusterId FROM ClusterMember
        WHERE originId IN (SELECT id FROM shown WHERE type = 'origin'))
    SELECT max(at) AS at FROM (
      SELECT max(e.at) AS at FROM subjects s JOIN AuditEntry e ON e.subjectType = s.type AND e.subjectId = s.id
      UNION ALL SELECT max(e.at) FROM links l JOIN AuditEntry e ON e.linkId = l.id
      UNION ALL SELECT max(e.at) FROM AuditEntry e WHERE ${hasLeft(topicId)})`
  return rows[0]?.at ?? null
}

function whereLink(of: ChangeScope['of']): Prisma.Sql {
  if (!of) return Prisma.sql`0`
  return of.kind === 'claim'
    ? Prisma.sql`claimAId = ${of.id} OR claimBId = ${of.id}`
    : Prisma.sql`id IN (SELECT linkId FROM (${TOPIC_LINKS}) WHERE topicId = ${of.id})`
}

/** Does the entry `e` tell of something that stood under the topic before? An entry without topics is passed by unread. */
function hasLeft(topicId: string | null): Prisma.Sql {
  if (topicId === null) return Prisma.sql`0`
  return Prisma.sql`e.before IS NOT NULL AND instr(e.before, '"topics":') > 0 AND EXISTS (
    SELECT 1 FROM json_each(e.before, '$.topics') t WHERE t.type = 'object' AND t.value ->> '$.id' = ${topicId})`
}
