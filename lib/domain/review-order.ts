import { foldName } from './fold-name'
import { compareText } from './reading-order'
import type { PairIds } from './review-queue'

/** What the order of a queue needs to know of a claim. */
export type ReviewClaim = {
  id: string
  articleId: string
  question: boolean
  /** EDTF, as recorded. */
  time: string | null
  /** Of its places and actors: the entity where it is recorded, else the name. */
  names: string[]
}

type Prepared = { claim: ReviewClaim; names: number[]; years: [number, number] | null }

/**
 * Claims ready to be compared many times.
 * @param aliases by which two names mean one entity
 */
export function prepareOrder(
  claims: readonly ReviewClaim[],
  aliases: readonly { entityId: string; alias: string }[],
): Prepared[] {
  const entities = new Map(aliases.map(({ entityId, alias }) => [foldName(alias), entityId]))
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const folded = foldName(name)
    const meant = entities.get(folded) ?? folded
    const number = numbers.get(meant) ?? numbers.size
    numbers.set(meant, number)
    return number
  }
  return claims
    .map((claim) => ({
      claim,
      names: [...new Set(claim.names.map(numberOf))],
      years: yearsOf(claim.time),
    }))
    .sort((x, y) => compareText(x.claim.id, y.claim.id))
}

/**
 * How likely a pair is to be a link, for the order alone: a question asserts nothing, so its pairs come last; pairs
 * across articles come before pairs within one; then what shares most places and actors, and a year.
 */
function likeness(x: Prepared, y: Prepared): number {
  let shared = 0
  for (const name of x.names) if (y.names.includes(name)) shared += 1
  const meets = x.years && y.years && x.years[0] <= y.years[1] && y.years[0] <= x.years[1]
  const across = x.claim.articleId !== y.claim.articleId
  const asserts = !x.claim.question && !y.claim.question
  return (asserts ? 1_000_000 : 0) + (across ? 100_000 : 0) + shared * 2 + (meets ? 1 : 0)
}

export type Choosing = {
  claims: readonly Prepared[]
  /** Whether the pair is in the queue and still to be judged, neither skipped nor judged. */
  isOpen: (pair: PairIds, x: ReviewClaim, y: ReviewClaim) => boolean
  /** Only pairs that come later than this one; null begins at the first. */
  after: PairIds | null
}

/**
 * The open pair that comes first: likelier pairs before others, and those equally likely by their ids. Every two claims
 * are one pair, whichever way round.
 */
export function choosePair({ claims, isOpen, after }: Choosing): PairIds | null {
  const bar = after && placeOf(claims, after)
  let best: { pair: PairIds; likely: number } | null = null
  for (let i = 0; i < claims.length; i++) {
    const x = claims[i]
    if (!x) continue
    for (let j = i + 1; j < claims.length; j++) {
      const y = claims[j]
      if (!y) continue
      const likely = likeness(x, y)
      // Pairs are met by their ids, so of those equally likely the first met comes first.
      if (best && likely <= best.likely) continue
      const pair: PairIds = [x.claim.id, y.claim.id]
      if (bar && !isLater({ pair, likely }, bar)) continue
      if (isOpen(pair, x.claim, y.claim)) best = { pair, likely }
    }
  }
  return best?.pair ?? null
}

type Placed = { pair: PairIds; likely: number }

/** Null where the pair is not of these claims: then nothing comes before. */
function placeOf(claims: readonly Prepared[], pair: PairIds): Placed | null {
  const [x, y] = pair.map((id) => claims.find(({ claim }) => claim.id === id))
  return x && y ? { pair, likely: likeness(x, y) } : null
}

function isLater(one: Placed, bar: Placed): boolean {
  if (one.likely !== bar.likely) return one.likely < bar.likely
  return (compareText(one.pair[0], bar.pair[0]) || compareText(one.pair[1], bar.pair[1])) > 0
}

/** The first and last year an EDTF text names; enough to tell what may meet. */
function yearsOf(edtf: string | null): [number, number] | null {
  const years = (edtf?.match(/(?<![\d-])\d{4}(?!\d)/g) ?? []).map(Number)
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null
}
