import { type ClaimColumns, CONTRADICTS, type LinkColumns } from './columns'
import type { OriginTies } from './origin-ties'

/** One voice that a topic rests on, and what of the topic would fall with it. */
export type TopicGround = {
  /** Its number in OriginTies. */
  voice: number
  /** The origins of the voice that the topic's claims go back to. */
  origins: number[]
  isIdentified: boolean
  /** Claims of the topic that fall away themselves, and those that stand and lose all independent support. */
  fallen: number
  lost: number
  /** Contradictions between claims of the topic of which a side falls away. */
  dissolved: number
}

/**
 * What a topic rests on: its voices, by how much of it falls with each. All voices are weighed in one go through the links.
 * @param inTopic its claims
 * @param support of findSupport, of all links: claims of other topics support too
 * @param fallsWith the voices with each of which an origin falls: its own, and those that it rests on
 */
export function weighGrounds(
  claims: ClaimColumns,
  links: LinkColumns,
  support: Uint8Array,
  ties: OriginTies,
  inTopic: readonly number[],
  fallsWith: (origin: number) => readonly number[],
): TopicGround[] {
  const grounds = new Map<number, TopicGround>()
  const isOwn = new Uint8Array(claims.origin.length)
  const fallsOf = (claim: number) => {
    const from = claims.origin[claim] ?? -1
    return from < 0 ? [] : fallsWith(from)
  }
  for (const claim of inTopic) {
    isOwn[claim] = 1
    const from = claims.origin[claim] ?? -1
    if (from < 0) continue
    const voice = ties.voice[from] ?? -1
    const fresh = { voice, origins: [], isIdentified: false, fallen: 0, lost: 0, dissolved: 0 }
    const ground: TopicGround = grounds.get(voice) ?? fresh
    grounds.set(voice, ground)
    if (!ground.origins.includes(from)) ground.origins.push(from)
    if (ties.identified[from] === 1) ground.isIdentified = true
  }
  for (const claim of inTopic)
    for (const voice of fallsOf(claim)) {
      const ground = grounds.get(voice)
      if (ground) ground.fallen += 1
    }
  // Of each claim the voices with each of which all its support falls.
  const carrying = new Map<number, readonly number[]>()
  const carry = (claim: number, other: number) => {
    if (isOwn[claim] !== 1) return
    const there = carrying.get(claim)
    const falling = fallsOf(other)
    carrying.set(claim, there ? there.filter((voice) => falling.includes(voice)) : falling)
  }
  for (let link = 0; link < links.a.length; link += 1) {
    const [a, b] = [links.a[link] ?? 0, links.b[link] ?? 0]
    if (support[link] === 1) {
      carry(a, b)
      carry(b, a)
    } else if (links.kind[link] === CONTRADICTS && isOwn[a] === 1 && isOwn[b] === 1) {
      for (const voice of new Set([...fallsOf(a), ...fallsOf(b)])) {
        const ground = grounds.get(voice)
        if (ground) ground.dissolved += 1
      }
    }
  }
  for (const [claim, voices] of carrying) {
    const own = fallsOf(claim)
    for (const voice of voices) {
      const ground = grounds.get(voice)
      if (ground && !own.includes(voice)) ground.lost += 1
    }
  }
  return [...grounds.values()].sort(
    (x, y) =>
      y.fallen + y.lost - (x.fallen + x.lost) ||
      y.dissolved - x.dissolved ||
      (x.origins[0] ?? 0) - (y.origins[0] ?? 0),
  )
}
