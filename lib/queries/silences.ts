import 'server-only'
import {
  countReading,
  listSilencesOfArticle,
  listSilencesOfTopics,
  listTopicsClaimed,
  listUnreadArticles,
  listUnreadTopics,
} from '@/lib/db/silence-lists'
import type { ArticleReading, TopicReading } from '@/lib/domain/silence-map'
import { openRecord } from './record'

/** How many marks, and how many articles or topics not read yet, a page names; the map holds the rest. */
const SHOWN = 25

/** Which articles were read for a topic and are silent, and which nobody has read for it yet. */
export async function loadTopicReading(topicId: string): Promise<TopicReading> {
  const { db, actor } = await openRecord()
  const [silences, count, unread] = await Promise.all([
    listSilencesOfTopics(db, [topicId], SHOWN),
    countReading(db, topicId),
    listUnreadArticles(db, topicId, SHOWN),
  ])
  return { silences, count, unread, actor }
}

/** Which topics an article has claims on, was read for and is silent on, and was not read for yet. */
export async function loadArticleReading(articleId: string): Promise<ArticleReading> {
  const { db, actor } = await openRecord()
  const [claimed, silences, unread] = await Promise.all([
    listTopicsClaimed(db, articleId),
    listSilencesOfArticle(db, articleId, SHOWN),
    listUnreadTopics(db, articleId, SHOWN + 1),
  ])
  return { claimed, silences, unread: unread.slice(0, SHOWN), more: unread.length > SHOWN, actor }
}
