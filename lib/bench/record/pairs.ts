import { orderPair } from '@/lib/domain/pair'
import type { TopicRef } from '@/lib/domain/record'
import type { MadeClaim } from './claims'
import { type Random, zipfRanks } from './random'

/** Claims that a tenth of all links lead to: the first has hundreds of links. */
const HUBS = 200
const HUB_SHARE = 0.1
/** Links between claims that need not share a topic. */
const ACROSS_TOPICS = 0.05

export type Pair = { a: MadeClaim; b: MadeClaim; shared: TopicRef[] }

/** Draws distinct pairs of claims, mostly of one topic, the lower id first. */
export function pairDrawer(random: Random, claims: readonly MadeClaim[]): () => Pair {
  const byTopic = new Map<string, MadeClaim[]>()
  for (const claim of claims) {
    for (const { id } of claim.topics) {
      const there = byTopic.get(id)
      if (there) there.push(claim)
      else byTopic.set(id, [claim])
    }
  }
  const hubs = Array.from({ length: Math.min(HUBS, claims.length) }, () => random.pick(claims))
  const hubRank = zipfRanks(random, hubs.length, 0.3)
  const drawn = new Set<string>()

  const drawOne = (): MadeClaim => (random.chance(HUB_SHARE) && hubs[hubRank()]) || random.pick(claims)
  const drawOther = (one: MadeClaim): MadeClaim => {
    if (random.chance(ACROSS_TOPICS)) return random.pick(claims)
    return random.pick(byTopic.get(random.pick(one.topics).id) ?? claims)
  }
  return () => {
    for (;;) {
      const one = drawOne()
      const other = drawOther(one)
      const [idA, idB] = orderPair(one.id, other.id)
      if (idA === idB || drawn.has(idA + idB)) continue
      drawn.add(idA + idB)
      const [a, b] = idA === one.id ? [one, other] : [other, one]
      const ofB = new Set(b.topics.map(({ id }) => id))
      return { a, b, shared: a.topics.filter(({ id }) => ofB.has(id)) }
    }
  }
}
