import type { ClaimColumns } from './columns'
import type { Discount } from './discount'
import type { OriginTies } from './origin-ties'

/** What is left of a topic. Voices are origins merged by certain clusters, those not identified left out. */
export type TopicEffect = {
  topic: number
  claims: number
  fallen: number
  /** Claims that stand and lose all independent support. */
  lost: number
  voices: number
  voicesLeft: number
  /** How many of the voices, and of those left, are the articles' own: nobody is named for what they say. */
  own: number
  ownLeft: number
}

type Tally = TopicEffect & { all: Set<number>; left: Set<number> }

/**
 * What a discount leaves of each topic it touches, first those that lose most of the voices that are not an article's own, then
 * most of their claims.
 * @param ownVoice 1 for each origin that is an article's own voice
 * @param topicsOf the topics of a claim, as numbers of the caller's own
 */
export function weighTopics(
  { origin }: ClaimColumns,
  { voice, identified }: OriginTies,
  ownVoice: Uint8Array,
  { falls, lost }: Pick<Discount, 'falls' | 'lost'>,
  topicsOf: (claim: number) => readonly number[],
): TopicEffect[] {
  const tallies = new Map<number, Tally>()
  const open = (topic: number) => {
    if (tallies.has(topic)) return
    const counts = { claims: 0, fallen: 0, lost: 0, voices: 0, voicesLeft: 0, own: 0, ownLeft: 0 }
    tallies.set(topic, { topic, ...counts, all: new Set(), left: new Set() })
  }
  for (const [claim, one] of falls.entries()) if (one === 1) for (const topic of topicsOf(claim)) open(topic)
  for (const claim of lost) for (const topic of topicsOf(claim)) open(topic)
  const isLost = new Set(lost)
  for (let claim = 0; claim < falls.length; claim += 1) {
    for (const topic of tallies.size > 0 ? topicsOf(claim) : []) {
      const tally = tallies.get(topic)
      if (!tally) continue
      tally.claims += 1
      tally.fallen += falls[claim] ?? 0
      if (isLost.has(claim)) tally.lost += 1
      const from = origin[claim] ?? -1
      if (from < 0 || identified[from] !== 1) continue
      tally.all.add(voice[from] ?? -1)
      if (falls[claim] === 0) tally.left.add(voice[from] ?? -1)
    }
  }
  const owned = new Set<number>()
  for (const [from, one] of ownVoice.entries()) if (one === 1) owned.add(voice[from] ?? -1)
  const countOwn = (voices: ReadonlySet<number>) => [...voices].filter((one) => owned.has(one)).length
  const effects = [...tallies.values()].map(({ all, left, ...tally }) => ({
    ...tally,
    voices: all.size,
    voicesLeft: left.size,
    own: countOwn(all),
    ownLeft: countOwn(left),
  }))
  return effects.sort(
    (x, y) =>
      share(x.voicesLeft - x.ownLeft, x.voices - x.own) - share(y.voicesLeft - y.ownLeft, y.voices - y.own) ||
      share(y.fallen, y.claims) - share(x.fallen, x.claims) ||
      y.fallen - x.fallen ||
      x.topic - y.topic,
  )
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** Whether a topic had voices beside the articles' own, and none of them is left. */
export function isLeftBare({ voices, voicesLeft, own, ownLeft }: TopicEffect): boolean {
  return voices > own && voicesLeft === ownLeft
}
