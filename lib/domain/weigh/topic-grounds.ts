import type { ClaimColumns, LinkColumns, Numbers } from './columns'
import { type Discount, discount } from './discount'
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
 * What a topic rests on: its voices, by how much of it falls with each.
 * @param inTopic its claims
 * @param support of findSupport, of all links: claims of other topics support too
 * @param fallsWith the origins that fall where these do, 1 at each
 */
export function weighGrounds(
  claims: ClaimColumns,
  links: LinkColumns,
  support: Uint8Array,
  ties: OriginTies,
  inTopic: readonly number[],
  fallsWith: (voice: number) => Uint8Array,
): TopicGround[] {
  const part = takePart(claims, links, support, inTopic)
  const origins = new Map<number, Set<number>>()
  for (const claim of inTopic) {
    const from = claims.origin[claim] ?? -1
    if (from < 0) continue
    const voice = ties.voice[from] ?? -1
    origins.set(voice, (origins.get(voice) ?? new Set()).add(from))
  }
  const grounds = [...origins].map(([voice, of]) => {
    const found = discount(part.claims, part.links, part.support, {
      sources: NONE,
      origins: fallsWith(voice),
    })
    return {
      voice,
      origins: [...of],
      isIdentified: [...of].some((from) => ties.identified[from] === 1),
      ...countInTopic(found, part.links, inTopic.length),
    }
  })
  return grounds.sort(
    (x, y) =>
      y.fallen + y.lost - (x.fallen + x.lost) ||
      y.dissolved - x.dissolved ||
      (x.origins[0] ?? 0) - (y.origins[0] ?? 0),
  )
}

const NONE: ReadonlySet<number> = new Set()

/** The topic's own claims stand first in a part (takePart). */
function countInTopic({ falls, lost, dissolved }: Discount, { a, b }: LinkColumns, own: number) {
  return {
    fallen: falls.subarray(0, own).reduce((sum, one) => sum + one, 0),
    lost: lost.filter((claim) => claim < own).length,
    dissolved: dissolved.filter((link) => (a[link] ?? own) < own && (b[link] ?? own) < own).length,
  }
}

/** Some claims with the links that touch them and their other ends, numbered anew: the claims themselves first. */
function takePart(claims: ClaimColumns, links: LinkColumns, support: Uint8Array, own: readonly number[]) {
  const numbers = new Map(own.map((claim, number) => [claim, number]))
  const isOwn = new Uint8Array(claims.origin.length)
  for (const claim of own) isOwn[claim] = 1
  const touching: number[] = []
  for (let link = 0; link < links.a.length; link += 1)
    if (links.kind[link] !== 0 && (isOwn[links.a[link] ?? 0] === 1 || isOwn[links.b[link] ?? 0] === 1))
      touching.push(link)
  const numberOf = (claim: number) => {
    const number = numbers.get(claim) ?? numbers.size
    numbers.set(claim, number)
    return number
  }
  const ends = (end: Numbers) => Int32Array.from(touching, (link) => numberOf(end[link] ?? 0))
  const [a, b] = [ends(links.a), ends(links.b)]
  const all = [...numbers.keys()]
  const pick = (column: Numbers) => Int32Array.from(all, (claim) => column[claim] ?? -1)
  return {
    claims: { source: pick(claims.source), article: pick(claims.article), origin: pick(claims.origin) },
    links: {
      a,
      b,
      kind: Uint8Array.from(touching, (link) => links.kind[link] ?? 0),
      strengths: Uint8Array.from(touching, (link) => links.strengths[link] ?? 0),
    },
    support: Uint8Array.from(touching, (link) => support[link] ?? 0),
  }
}
