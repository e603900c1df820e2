import { foldName } from '@/lib/domain/fold-name'
import { compareText } from '@/lib/domain/reading-order'
import type { Topic, TopicRef } from '@/lib/domain/record'
import type { TopicFilter, TopicPage } from '@/lib/domain/record-lists'
import type { Db } from './client'

import { countTopics } from './count-topics'

/** Longest page of the list. */
export const TOPIC_PAGE = 25

/**
 * One page of the live topics with how much stands under each, by label, and where the next begins.
 * @param labels every live topic (listTopicLabels)
 * @param filter words that its label holds, in any order; case and accents do not count
 */
export async function listTopics(
  db: Db,
  labels: readonly TopicRef[],
  { words = '' }: TopicFilter = {},
  after: TopicRef | null = null,
  size = TOPIC_PAGE,
): Promise<TopicPage> {
  const sought = foldName(words).split(' ')
  const fits = ({ label }: TopicRef) => sought.every((word) => foldName(label).includes(word))
  // SQLite folds only ASCII and orders by bytes; a record has few topics, so they are sought and ordered here.
  const found = labels
    .filter(fits)
    .sort(compareLabels)
    .filter((topic) => after === null || compareLabels(topic, after) > 0)
  const page = found.slice(0, size)
  const last = page.at(-1)
  const topics = await countTopics(
    db,
    page.map(({ id }) => id),
  )
  return { topics, next: found.length > size && last ? { id: last.id, label: last.label } : null }
}

// As a reader looks for them: al-Tanf stands before Azov.
const compareLabels = (x: TopicRef, y: TopicRef) =>
  compareText(foldName(x.label), foldName(y.label)) ||
  compareText(x.label, y.label) ||
  compareText(x.id, y.id)

/** The live topics by id and label, for a filter; at most `limit` of them. */
export async function listTopicLabels(db: Db, limit?: number): Promise<TopicRef[]> {
  return db.topic.findMany({
    ...(limit !== undefined && { take: limit }),
    where: { retractedAt: null },
    select: { id: true, label: true },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
}

/** The live topic that somebody named, by its slug or else by its label as it is written; null where there is none. */
export async function findTopicNamed(db: Db, named: string): Promise<TopicRef | null> {
  const where = { retractedAt: null, OR: [{ id: named }, { label: named }] }
  const found = await db.topic.findMany({ where, select: { id: true, label: true }, orderBy: { id: 'asc' } })
  return found.find(({ id }) => id === named) ?? found[0] ?? null
}

/** One live topic by its slug. */
export async function getTopic(db: Db, id: string): Promise<Topic | null> {
  return db.topic.findFirst({
    where: { id, retractedAt: null },
    select: { id: true, label: true, question: true, version: true },
  })
}
