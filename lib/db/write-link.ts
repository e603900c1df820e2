import type { DerivedLink } from '@/lib/domain/link-state'
import type { Instant } from '@/lib/domain/record'
import type { Transaction } from './client'

/** A pair; claimAId is the lower id (orderPair). Its state stands only once derived from an assessment. */
export async function insertLink(
  db: Transaction,
  link: { id: string; claimAId: string; claimBId: string; createdAt: Instant },
): Promise<void> {
  await db.link.create({
    data: { ...link, state: 'PROPOSED', assessedAt: link.createdAt },
    select: { id: true },
  })
}

/** Stores what deriveLink said, and that the link changed. */
export async function updateLinkState(
  db: Transaction,
  id: string,
  derived: DerivedLink,
  assessedAt: Instant,
): Promise<void> {
  await db.link.update({
    where: { id },
    data: { ...derived, assessedAt, version: { increment: 1 } },
    select: { id: true },
  })
}

/** Puts a link under exactly these topics. */
export async function updateLinkTopics(db: Transaction, linkId: string, topicIds: string[]): Promise<void> {
  await db.linkTopic.deleteMany({ where: { linkId } })
  await db.linkTopic.createMany({ data: topicIds.map((topicId) => ({ linkId, topicId })) })
}
