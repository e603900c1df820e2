import type { TopicRef } from '@/lib/domain/record'
import { type Counted, QUEUE_WORDS, type QueueKind, type ReviewQueue } from '@/lib/domain/review-queue'

const IN_TOPIC: Record<QueueKind, string> = {
  pairs: 'Pairs of',
  unassessed: 'Pairs nobody else assessed of',
  colleague: 'What a colleague assessed under',
  disputed: 'Disputed links under',
}

/** A queue in words: “Pairs of al-Tanf recruitment, across articles”. */
export function describeQueue({ of, scope }: ReviewQueue, topic: TopicRef | null): string {
  const what = topic ? `${IN_TOPIC[of]} ${topic.label}` : QUEUE_WORDS[of].label
  if (scope === null) return what
  return `${what}, ${scope === 'across' ? 'across articles' : 'within one article'}`
}

/** A count that may stop before its end: “143”, “1,000+”, “some” where nothing was counted and there may be some. */
export function countWords({ n, more }: Counted): string {
  if (more && n === 0) return 'some'
  return `${n.toLocaleString('en')}${more ? '+' : ''}`
}
