import {
  type ClaimColumns,
  CONTRADICTS,
  CORROBORATES,
  type LinkColumns,
  MORE_THAN_BACKGROUND,
} from './columns'
import type { OriginTies } from './origin-ties'

/**
 * Which links are independent support of their two claims: corroborations, more than background, between two identified
 * origins that nothing recorded ties, be it only likely. An unidentified origin never counts. The rule of every count
 * (voice-count.ts), of pairs.
 * @returns 1 for each link that is, at its index
 */
export function findSupport(claims: ClaimColumns, links: LinkColumns, ties: OriginTies): Uint8Array {
  const support = new Uint8Array(links.a.length)
  for (let link = 0; link < support.length; link += 1) {
    if (links.kind[link] !== CORROBORATES || !isMoreThanBackground(links, link)) continue
    const x = claims.origin[links.a[link] ?? -1] ?? -1
    const y = claims.origin[links.b[link] ?? -1] ?? -1
    if (x >= 0 && y >= 0 && ties.areIndependent(x, y)) support[link] = 1
  }
  return support
}

const isMoreThanBackground = ({ strengths }: LinkColumns, link: number) =>
  ((strengths[link] ?? 0) & MORE_THAN_BACKGROUND) !== 0

/** What is taken away, by index: sources, and origins with all that falls with them (1 at an origin's index). */
export type Taken = { sources: ReadonlySet<number>; origins: Uint8Array }

/** What becomes of a record of which something is taken away. Claims and links by index, in their order. */
export type Discount = {
  /** 1 for each claim that falls away itself: of a source taken, or of an origin that falls. */
  falls: Uint8Array
  fallen: number
  /** How much independent support each claim has as long as nothing is taken away. */
  support: Uint32Array
  /** Claims that stand, had independent support, and have none left. */
  lost: number[]
  /** Of those, the ones that a claim of their own voice, or of an unknown one, still corroborates. */
  repeated: number[]
  /** Claims that stand and have less independent support than they had, but some. */
  weakened: number[]
  /** Contradictions of which a side falls away. */
  dissolved: number[]
  /** How many of those lose both sides. */
  dissolvedWhole: number
  /** How many corroborations lose a side, background among them. */
  corroborations: number
}

/**
 * What a record rests on, seen by taking something away. A claim's independent support are the claims that corroborate
 * it with a voice other than its own. Nothing is changed.
 * @param support of findSupport
 */
export function discount(
  claims: ClaimColumns,
  links: LinkColumns,
  support: Uint8Array,
  taken: Taken,
): Discount {
  const falls = markFallen(claims, taken)
  const before = new Uint32Array(falls.length)
  const after = new Uint32Array(falls.length)
  const repeated = new Uint8Array(falls.length)
  const dissolved: number[] = []
  let [dissolvedWhole, corroborations] = [0, 0]
  const stand = (claim: number, without: boolean, isSupport: boolean) => {
    if (isSupport) before[claim] = (before[claim] ?? 0) + 1
    if (without) return
    if (isSupport) after[claim] = (after[claim] ?? 0) + 1
    else repeated[claim] = 1
  }
  for (let link = 0; link < support.length; link += 1) {
    const [a, b] = [links.a[link] ?? 0, links.b[link] ?? 0]
    const [withoutA, withoutB] = [falls[a] === 1, falls[b] === 1]
    if (links.kind[link] === CONTRADICTS && (withoutA || withoutB)) {
      dissolved.push(link)
      if (withoutA && withoutB) dissolvedWhole += 1
    }
    if (links.kind[link] !== CORROBORATES) continue
    if (withoutA || withoutB) corroborations += 1
    if (!isMoreThanBackground(links, link)) continue
    stand(a, withoutB, support[link] === 1)
    stand(b, withoutA, support[link] === 1)
  }
  const listStanding = (test: (claim: number) => boolean) =>
    listIndices(falls, (claim) => falls[claim] === 0 && test(claim))
  const lost = listStanding((claim) => (before[claim] ?? 0) > 0 && after[claim] === 0)
  return {
    falls,
    fallen: falls.reduce((sum, one) => sum + one, 0),
    support: before,
    lost,
    repeated: lost.filter((claim) => repeated[claim] === 1),
    weakened: listStanding((claim) => (after[claim] ?? 0) > 0 && (after[claim] ?? 0) < (before[claim] ?? 0)),
    dissolved,
    dissolvedWhole,
    corroborations,
  }
}

function markFallen({ source, origin }: ClaimColumns, { sources, origins }: Taken): Uint8Array {
  const falls = new Uint8Array(source.length)
  for (let claim = 0; claim < falls.length; claim += 1) {
    const from = origin[claim] ?? -1
    if (sources.has(source[claim] ?? -1) || (from >= 0 && origins[from] === 1)) falls[claim] = 1
  }
  return falls
}

function listIndices(of: Uint8Array, test: (index: number) => boolean): number[] {
  const found: number[] = []
  for (let index = 0; index < of.length; index += 1) if (test(index)) found.push(index)
  return found
}
