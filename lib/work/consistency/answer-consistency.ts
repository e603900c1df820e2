import type { Database } from 'better-sqlite3'
import { LINK_ID_SQL } from '@/lib/db/held-sql'
import {
  type ConsistencyAnswer,
  type ConsistencyQuestion,
  MOST_LISTED,
} from '@/lib/domain/consistency/consistency-question'
import { findHardened } from '@/lib/domain/consistency/find-hardened'
import { findTriples, type Progress } from '@/lib/domain/consistency/triples'
import { strengthMask } from '@/lib/domain/weigh/columns'
import type { HeldRecord } from '../held/held-record'
import { numbersIn } from '../links/names'
import { weighableOf } from '../weigh/weighable'
import { readPuts } from './read-puts'

/** What the worker gives an answer that takes long (questions.ts). */
type Pausing = {
  record: Database
  held: HeldRecord
  tell: (done: number) => void
  pause: () => Promise<void>
}

/** Of a topic no more is listed than somebody would page through. */
const MOST_OF_TOPIC = 500

/**
 * What does not hold together: triples, and pairs that harden, newest assessed first. Of a topic: the triples whose
 * contradiction, and the pairs whose link, stands under it. Works on copies, because what is held goes on following the record
 * while it pauses.
 */
export async function answerConsistency(
  { record, held, tell, pause }: Pausing,
  { also, topicId }: ConsistencyQuestion,
): Promise<ConsistencyAnswer> {
  const made = weighableOf(record, held)
  const topic = topicId === null ? null : numbersIn(record)('topic', topicId)
  const among = topicId === null ? held.order.links.slice(0, held.order.length) : listLinks(held, topic)
  const weighable = { ...made, links: { ...made.links, a: made.links.a.slice(), b: made.links.b.slice() } }
  const { claims, links, origins } = weighable
  const most = topicId === null ? MOST_LISTED : MOST_OF_TOPIC
  const mask = strengthMask(['DIRECT', ...also])
  const run = async <Found>(searching: Generator<Progress, Found>, before: number): Promise<Found> => {
    for (;;) {
      const { done, value } = searching.next()
      if (done) return value
      // Both searches go through the same links: half of the way each.
      tell(before + (0.5 * value.done) / Math.max(1, value.of))
      await pause()
    }
  }
  const search = { corroborating: mask, contradicting: mask, most }
  const triples = await run(findTriples(links, claims.origin.length, search, among), 0)
  const hardened = await run(
    findHardened(claims, links, origins.ties, readPuts(record, weighable), among),
    0.5,
  )
  const idOf = record.prepare<[number], string>(LINK_ID_SQL).pluck()
  const name = (link: number | undefined) => idOf.get(link ?? 0) ?? ''
  const list = (of: number[]) => ({ listed: of.slice(0, most).map(name), total: of.length })
  return {
    triples: {
      listed: triples.ac.map((ac, place) => [name(ac), name(triples.ab[place]), name(triples.bc[place])]),
      total: triples.total,
    },
    within: list(hardened.within),
    along: list(hardened.along),
  }
}

/** The links of a topic in the order of lists. */
function listLinks({ links, order }: HeldRecord, topic: number | null): Uint32Array {
  if (topic === null) return new Uint32Array(0)
  const marks = new Uint8Array(topic + 1)
  marks[topic] = 1
  return order.links.slice(0, order.length).filter((link) => links.topics.holdsMarked(link, marks))
}
