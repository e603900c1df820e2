import type { TopicInList } from '@/lib/domain/record-lists'
import { cappedCount, cappedPlural, describeCorroborations } from '@/lib/format/count-words'

/** How much stands under a topic, in one line. */
export function TopicCounts({ topic }: { topic: TopicInList }) {
  const { claims, articles, contradictions, corroborations, repetitions, disputed } = topic
  const parts = [
    cappedPlural(claims, 'claim'),
    articles !== null && cappedPlural(articles, 'article'),
    contradictions > 0 && cappedPlural(contradictions, 'contradiction'),
    corroborations > 0 && describeCorroborations(corroborations, repetitions),
    disputed > 0 && `${cappedCount(disputed)} disputed`,
  ].filter(Boolean)
  return <p className="text-sm">{parts.join(', ')}</p>
}
