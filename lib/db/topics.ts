import type { Topic } from '@/lib/domain/record'
import type { TopicInList } from '@/lib/domain/record-lists'
import type { Db } from './client'
import { parseRows } from './json-rows'

/** Every live topic with how much stands under it, by label. */
export async function listTopics(db: Db): Promise<TopicInList[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', t.id, 'label', t.label, 'question', t.question, 'version', t.version,
      'claims', (SELECT count(*) FROM ClaimTopic ct JOIN Claim c ON c.id = ct.claimId
        WHERE ct.topicId = t.id AND c.retractedAt IS NULL),
      'articles', (SELECT count(DISTINCT c.articleId) FROM ClaimTopic ct JOIN Claim c ON c.id = ct.claimId
        WHERE ct.topicId = t.id AND c.retractedAt IS NULL),
      'contradictions', (SELECT count(*) FROM LinkTopic lt JOIN Link l ON l.id = lt.linkId
        WHERE lt.topicId = t.id AND l.inContradictions = 1),
      'corroborations', (SELECT count(*) FROM LinkTopic lt JOIN Link l ON l.id = lt.linkId
        WHERE lt.topicId = t.id AND l.inCorroborations = 1),
      'disputed', (SELECT count(*) FROM LinkTopic lt JOIN Link l ON l.id = lt.linkId
        WHERE lt.topicId = t.id AND l.state = 'DISPUTED')) AS json
    FROM Topic t WHERE t.retractedAt IS NULL ORDER BY t.label, t.id`
  return parseRows<TopicInList>(rows)
}

/** One live topic by its slug. */
export async function getTopic(db: Db, id: string): Promise<Topic | null> {
  return db.topic.findFirst({
    where: { id, retractedAt: null },
    select: { id: true, label: true, question: true, version: true },
  })
}
