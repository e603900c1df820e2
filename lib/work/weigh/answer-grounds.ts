import type { Database } from 'better-sqlite3'
import { discount } from '@/lib/domain/weigh/discount'
import { findFallenOrigins } from '@/lib/domain/weigh/fallen-origins'
import { weighGrounds } from '@/lib/domain/weigh/topic-grounds'
import type { TopicGroundsAnswer, WeighedGround } from '@/lib/domain/weigh/weigh-question'
import type { HeldRecord } from '../held/held-record'
import { numbersIn } from '../links/names'
import type { HeldOrigins } from './held-origins'
import { weighableOf } from './weighable'

/** What a topic rests on, heaviest first; nothing where the record has no such topic. */
export function answerGrounds(
  record: Database,
  held: HeldRecord,
  { topicId }: { topicId: string },
): TopicGroundsAnswer {
  const { claims, links, support, origins } = weighableOf(record, held)
  const topic = numbersIn(record)('topic', topicId)
  if (topic === null) return { claims: 0, withoutOrigin: 0, grounds: [] }
  const inTopic = listClaims(held, topic)
  const voices = groupByVoice(origins)
  const grounds = weighGrounds(claims, links, support, origins.ties, inTopic, (voice) =>
    markFalling(origins, voices.get(voice) ?? []),
  )
  return {
    claims: inTopic.length,
    withoutOrigin: inTopic.filter((claim) => (claims.origin[claim] ?? -1) < 0).length,
    grounds: grounds.map(({ voice, origins: of, ...ground }) => ({
      ...ground,
      origins: of.flatMap((number) => origins.ids[number] ?? []),
      voice: voices.get(voice) ?? [],
    })),
  }
}

/** Of the whole record the heaviest voices are told, and no more. */
const HEAVIEST = 10

/** What the whole record rests on: the voices that most claims go back to, by how much falls with each. */
export async function answerHeaviest({ record, held, pause }: Pausing): Promise<TopicGroundsAnswer> {
  const { claims, links, support, origins } = weighableOf(record, held)
  const [a, b] = [links.a.slice(), links.b.slice()]
  const live = Array.from(claims.source.keys()).filter((claim) => (claims.source[claim] ?? -1) >= 0)
  const counts = new Map<number, number>()
  for (const claim of live) {
    const from = claims.origin[claim] ?? -1
    const voice = from < 0 ? -1 : (origins.ties.voice[from] ?? -1)
    counts.set(voice, (counts.get(voice) ?? 0) + 1)
  }
  const withoutOrigin = counts.get(-1) ?? 0
  counts.delete(-1)
  const voices = groupByVoice(origins)
  const heaviest = [...counts].sort(([x, ofX], [y, ofY]) => ofY - ofX || x - y).slice(0, HEAVIEST)
  const grounds: WeighedGround[] = []
  for (const [voice] of heaviest) {
    await pause()
    const of = voices.get(voice) ?? []
    const taken = { sources: new Set<number>(), origins: markFalling(origins, of) }
    const { fallen, lost, dissolved } = discount(claims, { ...links, a, b }, support, taken)
    const isIdentified = of.some((id) => origins.ties.identified[origins.numbers.get(id) ?? 0] === 1)
    grounds.push({
      origins: of,
      voice: of,
      isIdentified,
      fallen,
      lost: lost.length,
      dissolved: dissolved.length,
    })
  }
  grounds.sort((x, y) => y.fallen + y.lost - (x.fallen + x.lost))
  return { claims: live.length, withoutOrigin, grounds }
}

/** What the worker gives an answer that pauses (questions.ts). */
type Pausing = { record: Database; held: HeldRecord; pause: () => Promise<void> }

/** The live claims of a topic. */
function listClaims({ claims }: HeldRecord, topic: number): number[] {
  const marks = new Uint8Array(topic + 1)
  marks[topic] = 1
  const found: number[] = []
  for (let claim = 1; claim < claims.articles.length; claim += 1)
    if (claims.retracted[claim] === 0 && claims.topics.holdsMarked(claim, marks)) found.push(claim)
  return found
}

/** The ids of the origins of each voice. */
function groupByVoice({ ids, ties }: HeldOrigins): Map<number, string[]> {
  const voices = new Map<number, string[]>()
  for (const [number, id] of ids.entries()) {
    if (id === '') continue
    const voice = ties.voice[number] ?? -1
    const there = voices.get(voice)
    if (there) there.push(id)
    else voices.set(voice, [id])
  }
  return voices
}

/** 1 for each origin that falls with these. */
function markFalling({ facts, numbers, ids }: HeldOrigins, origins: readonly string[]): Uint8Array {
  const marks = new Uint8Array(ids.length)
  const { fallen } = findFallenOrigins(facts, { origins, clusters: [] }, false)
  for (const id of fallen) marks[numbers.get(id) ?? 0] = 1
  return marks
}
