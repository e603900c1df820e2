import type { TopicInList } from '@/lib/domain/record-lists'
import { describeCorroborations, plural } from '@/lib/format/count-words'

/** How much stands under a topic, in one line. */
export function TopicCounts({ topic }: { topic: TopicInList }) {
  const parts = [
    plural(topic.claims, 'claim'),
    plural(topic.articles, 'article'),
    topic.contradictions > 0 && plural(topic.contradictions, 'contradiction'),
    topic.corroborations > 0 && describeCorroborations(topic.corroborations, topic.repetitions),
    topic.disputed > 0 && `${topic.disputed} disputed`,
  ].filter(Boolean)
  return <p className="text-sm">{parts.join(', ')}</p>
}
