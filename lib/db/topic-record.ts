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

/** What of the record stands under a topic: live claims and links that are not retracted. */
export async function countUnderTopic(db: Db, id: string): Promise<{ claims: number; links: number }> {
  const [claims, links] = await Promise.all([
    db.claimTopic.count({ where: { topicId: id, claim: { retractedAt: null } } }),
    db.linkTopic.count({ where: { topicId: id, link: { state: { not: 'RETRACTED' } } } }),
  ])
  return { claims, links }
}
