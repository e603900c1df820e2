import type { Topic, TopicRef } from '@/lib/domain/record'
import type { TopicInList } from '@/lib/domain/record-lists'
import type { Db } from './client'
import { parseRows } from './json-rows'
import { assessedAs, IS_REPETITION, STANDS, TOPIC_LINKS } from './link-conditions'
import { LINK_TABLES } from './link-json'

/**
 * Every live topic with how much stands under it, by label. Its links are those of listLinksInTopic; contradictions and
 * corroborations are those assessed or settled, disputed links are counted apart.
 */
export async function listTopics(db: Db): Promise<TopicInList[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH claimed AS MATERIALIZED (
      SELECT ct.topicId, count(*) AS claims, count(DISTINCT c.articleId) AS articles
      FROM ClaimTopic ct JOIN Claim c ON c.id = ct.claimId WHERE c.retractedAt IS NULL GROUP BY ct.topicId),
    linked AS MATERIALIZED (
      SELECT found.topicId,
        count(*) FILTER (WHERE ${assessedAs('CONTRADICTS')}) AS contradictions,
        count(*) FILTER (WHERE ${assessedAs('CORROBORATES')}) AS corroborations,
        count(*) FILTER (WHERE ${assessedAs('CORROBORATES')} AND ${IS_REPETITION}) AS repetitions,
        count(*) FILTER (WHERE l.state = 'DISPUTED') AS disputed
      FROM (${TOPIC_LINKS}) found JOIN ${LINK_TABLES} WHERE l.id = found.linkId AND ${STANDS} GROUP BY found.topicId)
    SELECT json_object('id', t.id, 'label', t.label, 'question', t.question, 'version', t.version,
      'claims', ifnull(claimed.claims, 0), 'articles', ifnull(claimed.articles, 0),
      'contradictions', ifnull(linked.contradictions, 0), 'corroborations', ifnull(linked.corroborations, 0), 'repetitions', ifnull(linked.repetitions, 0),
      'disputed', ifnull(linked.disputed, 0)) AS json
    FROM Topic t LEFT JOIN claimed ON claimed.topicId = t.id LEFT JOIN linked ON linked.topicId = t.id
    WHERE t.retractedAt IS NULL ORDER BY t.label, t.id`
  return parseRows<TopicInList>(rows)
}

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
