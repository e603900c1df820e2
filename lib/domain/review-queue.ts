import { SCOPES, type Scope } from './link-filter'
import type { Verdict } from './verdict'

/** Which pairs a review queue is made of. */
export const QUEUE_KINDS = ['pairs', 'unassessed', 'colleague', 'disputed'] as const
export type QueueKind = (typeof QUEUE_KINDS)[number]

/**
 * A review queue: pairs of claims to be judged one by one. The first two kinds are of one topic, of every two of its
 * claims; the others are links, under one topic or any. `scope` null takes pairs across articles and within one.
 */
export type ReviewQueue = { of: QueueKind; topic: string | null; scope: Scope | null }

export const QUEUE_WORDS: Record<QueueKind, { label: string; definition: string }> = {
  pairs: {
    label: 'Every pair of a topic',
    definition: 'Every two claims of the topic, whether or not anybody assessed them.',
  },
  unassessed: {
    label: 'Pairs nobody else assessed',
    definition: 'Every two claims of the topic on which no other analyst has given a verdict.',
  },
  colleague: {
    label: 'What a colleague assessed',
    definition: 'Pairs on which another analyst has given a verdict. Theirs is shown once yours is saved.',
  },
  disputed: {
    label: 'Disputed links',
    definition: 'Pairs on which analysts gave different verdicts. All of them are shown.',
  },
}

/** Does the queue hold every two claims of a topic, linked or not? Such a one needs its topic. */
export const isOfTopic = (of: QueueKind) => of === 'pairs' || of === 'unassessed'

/** The parameters of an address, as Next gives them. */
type Search = Record<string, string | string[] | undefined>

/** The queue an address names; null where it names none, or one of a topic without its topic. */
export function parseQueue(search: Search): ReviewQueue | null {
  const of = QUEUE_KINDS.find((kind) => kind === one(search.of))
  const topic = one(search.topic) ?? null
  if (!of || (isOfTopic(of) && !topic)) return null
  return { of, topic, scope: SCOPES.find((scope) => scope === one(search.scope)) ?? null }
}

/** The queue as its address says it; the same queue always in the same words. */
export function printQueue({ of, topic, scope }: ReviewQueue): string {
  const query = new URLSearchParams({ of })
  if (topic) query.set('topic', topic)
  if (scope) query.set('scope', scope)
  return query.toString()
}

/** The two claims of a pair, lower id first (orderPair). */
export type PairIds = [string, string]

/** Where in a queue a reader is: on one pair, or anywhere after one; at the first pair not judged where neither is said. */
export type QueuePlace = { pair: PairIds | null; after: PairIds | null }

/** A count that may stop before its end: there are at least `n`, and `more` than that, or it may be. */
export type Counted = { n: number; more: boolean }

/** Up to how many pairs a queue is counted, and how many of a queue are told before it is chosen. */
export const PAIRS_COUNTED = { inQueue: 500, toChoose: 100 }

/** How far an analyst is in a queue. */
export type QueueCounts = {
  /** How many pairs the queue holds, judged or not. */
  total: Counted
  /** How many of them the analyst has judged; of a queue too long to be counted, of what they judged last. */
  judged: Counted
  /** How many are passed over and not judged. */
  skipped: Counted
}

/**
 * The last step of an analyst in a queue that stands: they judged a pair, told by that change's audit entry, or passed
 * one over. `before`: the verdict of theirs that stands again once it is undone, null where none does.
 */
export type QueueStep = { pair: PairIds; at: string } & (
  | { did: 'judged'; entryId: string; verdict: Verdict; before: Verdict | null }
  | { did: 'skipped' }
)

export function parsePlace(search: Search): QueuePlace {
  return { pair: parsePair(one(search.pair)), after: parsePair(one(search.after)) }
}

/** The address of a queue, at a place of it. */
export function queueHref(queue: ReviewQueue, place: Partial<QueuePlace> = {}): string {
  const pair = place.pair ? `&pair=${place.pair.join('~')}` : ''
  const after = place.after ? `&after=${place.after.join('~')}` : ''
  return `/review?${printQueue(queue)}${pair}${after}`
}

function parsePair(text: string | undefined): PairIds | null {
  const [x, y, more] = text?.split('~') ?? []
  if (!x || !y || more !== undefined || x === y) return null
  return x < y ? [x, y] : [y, x]
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
