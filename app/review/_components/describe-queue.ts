import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import type { TopicRef } from '@/lib/domain/record'
import { QUEUE_WORDS, type QueueKind, type ReviewQueue } from '@/lib/domain/review-queue'

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

/** A count that stops at COUNT_LIMIT: “143”, “1,000+”. */
export function countWords(n: number): string {
  return n > COUNT_LIMIT ? `${COUNT_LIMIT.toLocaleString('en')}+` : n.toLocaleString('en')
}
