import 'server-only'
import type { PrismaClient } from '@/lib/db/client'
import { countOpen, countQueue } from '@/lib/db/review-counts'
import { getNextPair } from '@/lib/db/review-pairs'
import { getLastStep } from '@/lib/db/review-steps'
import { findTopicNamed, listTopicLabels } from '@/lib/db/topics'
import { CHOICES_LISTED } from '@/lib/domain/link-filter'
import type { PairToJudge } from '@/lib/domain/pair-to-judge'
import type { Actor } from '@/lib/domain/policy'
import type { TopicRef } from '@/lib/domain/record'
import type { Counted, QueueCounts, QueuePlace, QueueStep, ReviewQueue } from '@/lib/domain/review-queue'
import { readPair } from './pair'
import { openRecord } from './record'

export type QueueChoices = {
  actor: Actor | null
  /** How many links there are to judge. */
  disputed: Counted
  colleague: Counted
  /** Topics with how many of their pairs across articles are to be judged, by label; none where there are too many. */
  counted: (TopicRef & { pairs: Counted })[]
  /** All topics, or none where there are too many to list. */
  topics: { all: boolean; choices: TopicRef[] }
}

/** The queues there are to choose from, with how much each holds for whoever asks. */
export async function loadQueues(): Promise<QueueChoices> {
  const { db, actor } = await openRecord()
  const listed = await listTopicLabels(db, CHOICES_LISTED + 1)
  const all = listed.length <= CHOICES_LISTED
  const choices = all ? listed : []
  const none = { n: 0, more: false }
  if (!actor) return { actor, disputed: none, colleague: none, counted: [], topics: { all, choices } }
  const ids = choices.map(({ id }) => id)
  const { disputed, colleague, topics } = await countOpen(db, actor.id, ids)
  const counted = choices.map((topic) => ({ ...topic, pairs: topics.get(topic.id) ?? none }))
  return { actor, disputed, colleague, counted, topics: { all, choices } }
}

export type QueueInView = {
  queue: ReviewQueue
  topic: TopicRef | null
  counts: QueueCounts
  last: QueueStep | null
  /** The pair to judge; null where none is left. Its `others` is null but in the queue of disputed links. */
  pair: PairToJudge | null
}

/**
 * A review queue at a place of it, for whoever asks: everything follows from the record and from what was skipped, so it
 * resumes in any browser. Null where nobody annotates, or the topic or the pair is not in the record.
 */
export async function loadQueue(asked: ReviewQueue, place: QueuePlace): Promise<QueueInView | null> {
  const { db, actor } = await openRecord()
  const topic = asked.topic ? await findTopicNamed(db, asked.topic) : null
  if (!actor || (asked.topic && !topic)) return null
  const queue = { ...asked, topic: topic?.id ?? null }
  const of = { queue, analystId: actor.id }
  const [counts, last, ids] = await Promise.all([
    countQueue(db, of),
    getLastStep(db, of),
    place.pair ?? getNextPair(db, of, place.after),
  ])
  const pair = ids && (await loadReviewPair(db, actor, queue, ids))
  return ids && !pair ? null : { queue, topic, counts, last, pair }
}

/** One pair of a queue; what others say of it is read in the queue of disputed links alone. */
async function loadReviewPair(
  db: PrismaClient,
  actor: Actor,
  { of }: ReviewQueue,
  pair: [string, string],
): Promise<PairToJudge | null> {
  return readPair(db, actor, pair, of === 'disputed')
}
