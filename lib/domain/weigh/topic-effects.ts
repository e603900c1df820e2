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

/** Of each topic how many claims it holds, and how many of each identified voice. */
export type TopicVoices = Map<number, { claims: number; voices: Map<number, number> }>

/** Counts the voices of every topic, once for as long as the record stays the same. */
export function countTopicVoices(
  { source, origin }: ClaimColumns,
  { voice, identified }: OriginTies,
  topicsOf: (claim: number) => readonly number[],
): TopicVoices {
  const counted: TopicVoices = new Map()
  for (let claim = 0; claim < origin.length; claim += 1) {
    if (source[claim] === -1) continue
    const from = origin[claim] ?? -1
    const of = from >= 0 && identified[from] === 1 ? (voice[from] ?? -1) : -1
    for (const topic of topicsOf(claim)) {
      const there = counted.get(topic) ?? { claims: 0, voices: new Map() }
      if (there.claims === 0) counted.set(topic, there)
      there.claims += 1
      if (of >= 0) there.voices.set(of, (there.voices.get(of) ?? 0) + 1)
    }
  }
  return counted
}

type Tally = { fallen: number; lost: number; ofVoice: Map<number, number> }

/**
 * What a discount leaves of each topic it touches, first those that lose most of the voices that are not an article's own, then
 * most of their claims.
 * @param counted of countTopicVoices
 * @param ownVoice 1 for each origin that is an article's own voice
 * @param topicsOf the topics of a claim, as numbers of the caller's own
 */
export function weighTopics(
  counted: TopicVoices,
  { origin }: ClaimColumns,
  { voice, identified }: OriginTies,
  ownVoice: Uint8Array,
  { falls, lost }: Pick<Discount, 'falls' | 'lost'>,
  topicsOf: (claim: number) => readonly number[],
): TopicEffect[] {
  const tallies = new Map<number, Tally>()
  const open = (topic: number): Tally => {
    const tally = tallies.get(topic) ?? { fallen: 0, lost: 0, ofVoice: new Map() }
    tallies.set(topic, tally)
    return tally
  }
  for (let claim = 0; claim < falls.length; claim += 1) {
    if (falls[claim] !== 1) continue
    const from = origin[claim] ?? -1
    const of = from >= 0 && identified[from] === 1 ? (voice[from] ?? -1) : -1
    for (const topic of topicsOf(claim)) {
      const tally = open(topic)
      tally.fallen += 1
      if (of >= 0) tally.ofVoice.set(of, (tally.ofVoice.get(of) ?? 0) + 1)
    }
  }
  for (const claim of lost) for (const topic of topicsOf(claim)) open(topic).lost += 1
  const owned = new Set<number>()
  for (const [from, one] of ownVoice.entries()) if (one === 1) owned.add(voice[from] ?? -1)
  const countOwn = (voices: readonly number[]) => voices.filter((one) => owned.has(one)).length
  const effects = [...tallies].map(([topic, { fallen, lost: losing, ofVoice }]): TopicEffect => {
    const { claims, voices } = counted.get(topic) ?? { claims: 0, voices: new Map<number, number>() }
    const all = [...voices.keys()]
    const left = all.filter((one) => (ofVoice.get(one) ?? 0) < (voices.get(one) ?? 0))
    const own = { own: countOwn(all), ownLeft: countOwn(left) }
    return { topic, claims, fallen, lost: losing, voices: all.length, voicesLeft: left.length, ...own }
  })
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
