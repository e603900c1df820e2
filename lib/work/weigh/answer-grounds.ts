import type { Database } from 'better-sqlite3'
import { findFallenOrigins } from '@/lib/domain/weigh/fallen-origins'
import { weighGrounds } from '@/lib/domain/weigh/topic-grounds'
import type { TopicGroundsAnswer } from '@/lib/domain/weigh/weigh-question'
import type { HeldRecord } from '../held/held-record'
import { numbersIn } from '../links/names'
import type { HeldOrigins } from './held-origins'
import { type Weighable, weighableOf } from './weighable'

/** What a topic rests on, heaviest first; nothing where the record has no such topic. */
export function answerGrounds(
  record: Database,
  held: HeldRecord,
  { topicId }: { topicId: string },
): TopicGroundsAnswer {
  const topic = numbersIn(record)('topic', topicId)
  if (topic === null) return { claims: 0, withoutOrigin: 0, grounds: [] }
  return weigh(weighableOf(record, held), listClaims(held, topic))
}

/** Of the whole record so many voices are told, and no more. */
const HEAVIEST = 10

/** What the whole record rests on: the heaviest voices. */
export function answerHeaviest(record: Database, held: HeldRecord): TopicGroundsAnswer {
  const weighable = weighableOf(record, held)
  const { source } = weighable.claims
  const live = Array.from(source.keys()).filter((claim) => source[claim] !== -1)
  const answer = weigh(weighable, live)
  return { ...answer, grounds: answer.grounds.slice(0, HEAVIEST) }
}

function weigh({ claims, links, support, origins }: Weighable, of: readonly number[]): TopicGroundsAnswer {
  const voices = groupByVoice(origins)
  const falling = listFalling(origins, voices)
  const grounds = weighGrounds(claims, links, support, origins.ties, of, (origin) => falling[origin] ?? [])
  return {
    claims: of.length,
    withoutOrigin: of.filter((claim) => (claims.origin[claim] ?? -1) < 0).length,
    grounds: grounds.map(({ voice, origins: named, ...ground }) => ({
      ...ground,
      origins: named.flatMap((number) => origins.ids[number] ?? []),
      voice: voices.get(voice) ?? [],
    })),
  }
}

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

/** Of each origin the voices with each of which it falls. */
function listFalling({ facts, numbers, ids, ties }: HeldOrigins, voices: Map<number, string[]>): number[][] {
  const falling = ids.map((_, number) => [ties.voice[number] ?? -1])
  // Only what something rests on takes more than itself away.
  const carrying = new Set(facts.rests.map(({ onId }) => ties.voice[numbers.get(onId) ?? 0] ?? -1))
  for (const voice of carrying) {
    const { fallen } = findFallenOrigins(facts, { origins: voices.get(voice) ?? [], clusters: [] }, false)
    for (const id of fallen) {
      const there = falling[numbers.get(id) ?? 0]
      if (there && !there.includes(voice)) there.push(voice)
    }
  }
  return falling
}
