import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import type { TopicRecord } from '@/lib/domain/versioned-record'
import type { Db, Transaction } from './client'

/** One topic, retracted or not, as the audit keeps it. */
export async function getTopicRecord(db: Db, id: string): Promise<TopicRecord | null> {
  return db.topic.findUnique({
    where: { id },
    select: { id: true, label: true, question: true, version: true, retractedAt: true },
  })
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateTopic(
  db: Transaction,
  { id, version }: Pick<TopicRecord, 'id' | 'version'>,
  { label, question, retractedAt }: TopicRecord,
): Promise<boolean> {
  const { count } = await db.topic.updateMany({
    where: { id, version },
    data: { label, question, retractedAt, version: version + 1 },
  })
  return count === 1
}

/**
 * What of the record stands under a topic: live claims and links that are not retracted, each counted to COUNT_LIMIT + 1,
 * so that a topic of any size costs as much.
 */
export async function countUnderTopic(db: Db, id: string): Promise<{ claims: number; links: number }> {
  const [row] = await db.$queryRaw<{ claims: bigint; links: bigint }[]>`SELECT
    (SELECT count(*) FROM (SELECT 1 FROM ClaimTopic ct CROSS JOIN Claim c ON c.id = ct.claimId
      WHERE ct.topicId = ${id} AND c.retractedAt IS NULL LIMIT ${COUNT_LIMIT + 1})) AS claims,
    (SELECT count(*) FROM (SELECT 1 FROM LinkTopic lt CROSS JOIN Link l ON l.id = lt.linkId
      WHERE lt.topicId = ${id} AND l.state <> 'RETRACTED' LIMIT ${COUNT_LIMIT + 1})) AS links`
  return { claims: Number(row?.claims ?? 0), links: Number(row?.links ?? 0) }
}
