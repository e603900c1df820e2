import { contentWords } from './content-words'
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
  /** Its statement and the beginning of its quotes. */
  words: string
  /** Its figures in digits. */
  figures: number[]
}

type Prepared = { claim: ReviewClaim; years: [number, number] | null }

/** Claims by their ids, and of every two of them by their places in it how likely the pair is to be a link. */
export type ReviewOrder = { claims: readonly Prepared[]; likeness: (i: number, j: number) => number }

/** Words of a claim that are compared; more would be slow, and say no more. */
const WORDS = 80
/** How much a shared name and a shared figure weigh beside a shared word. */
const NAME = 1.5
const FIGURE = 2
/** Added where the times of both may be one year, and where two articles say it: likeness is at most 1. */
const SAME_YEAR = 0.05
const ACROSS = 0.1

/**
 * Claims ready to be compared many times. First comes what is most alike in the words of statement and quote without
 * their endings, in places, actors and figures: the rarer among these claims, the more each counts (cosine of inverse
 * document frequencies), so that neither a long claim nor a word all share comes first by that alone. A year in common
 * and another article decide between pairs nearly as alike. A question asserts nothing, so its pairs come last.
 * @param aliases by which two names mean one entity
 */
export function prepareOrder(
  claims: readonly ReviewClaim[],
  aliases: readonly { entityId: string; alias: string }[],
): ReviewOrder {
  const entities = new Map(aliases.map(({ entityId, alias }) => [foldName(alias), entityId]))
  const prepared = claims
    .map((claim) => ({ claim, years: yearsOf(claim.time) }))
    .sort((x, y) => compareText(x.claim.id, y.claim.id))
  const alike = compareAll(prepared.map(({ claim }) => featuresOf(claim, entities)))
  const likeness = (i: number, j: number) => {
    const [x, y] = [prepared[i], prepared[j]]
    if (!x || !y) return 0
    const meets = x.years && y.years && x.years[0] <= y.years[1] && y.years[0] <= x.years[1]
    const asserts = !x.claim.question && !y.claim.question
    const across = x.claim.articleId !== y.claim.articleId
    return (asserts ? 10 : 0) + alike(i, j) + (across ? ACROSS : 0) + (meets ? SAME_YEAR : 0)
  }
  return { claims: prepared, likeness }
}

/** What two claims can share, with how much each weighs. */
function featuresOf(
  { names, words, figures }: ReviewClaim,
  entities: ReadonlyMap<string, string>,
): Map<string, number> {
  const features = new Map<string, number>()
  for (const word of [...contentWords(words).keys()].slice(0, WORDS)) features.set(`word ${word}`, 1)
  for (const name of names) {
    const folded = foldName(name)
    features.set(`name ${entities.get(folded) ?? folded}`, NAME)
  }
  for (const figure of figures) features.set(`figure ${figure}`, FIGURE)
  return features
}

/** The cosine of every two, each feature weighed by how few have it. */
function compareAll(all: readonly Map<string, number>[]): (i: number, j: number) => number {
  const having = new Map<string, number[]>()
  for (const [i, features] of all.entries())
    for (const feature of features.keys()) {
      const holders = having.get(feature)
      if (holders) holders.push(i)
      else having.set(feature, [i])
    }
  const count = all.length
  const sums = new Float64Array(count * count)
  const squares = new Float64Array(count)
  for (const [feature, holders] of having) {
    const rarity = Math.log((count + 1) / holders.length)
    for (const [at, i] of holders.entries()) {
      const weight = (all[i]?.get(feature) ?? 0) * rarity
      squares[i] = (squares[i] ?? 0) + weight * weight
      for (let next = at + 1; next < holders.length; next++) {
        const place = i * count + (holders[next] ?? 0)
        sums[place] = (sums[place] ?? 0) + weight * weight
      }
    }
  }
  return (i, j) => {
    const sum = sums[Math.min(i, j) * count + Math.max(i, j)] ?? 0
    return sum === 0 ? 0 : sum / Math.sqrt((squares[i] ?? 0) * (squares[j] ?? 0))
  }
}

export type Choosing = {
  order: ReviewOrder
  /** Whether the pair is in the queue and still to be judged, neither skipped nor judged. */
  isOpen: (pair: PairIds, x: ReviewClaim, y: ReviewClaim) => boolean
  /** Only pairs that come later than this one; null begins at the first. */
  after: PairIds | null
}

/**
 * The open pair that comes first: likelier pairs before others, and those equally likely by their ids. Every two claims
 * are one pair, whichever way round.
 */
export function choosePair({ order, isOpen, after }: Choosing): PairIds | null {
  const { claims, likeness } = order
  const bar = after && placeOf(order, after)
  let best: { pair: PairIds; likely: number } | null = null
  for (let i = 0; i < claims.length; i++) {
    const x = claims[i]
    if (!x) continue
    for (let j = i + 1; j < claims.length; j++) {
      const y = claims[j]
      if (!y) continue
      const likely = likeness(i, j)
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
function placeOf({ claims, likeness }: ReviewOrder, pair: PairIds): Placed | null {
  const [i, j] = pair.map((id) => claims.findIndex(({ claim }) => claim.id === id))
  return i === undefined || j === undefined || i < 0 || j < 0 ? null : { pair, likely: likeness(i, j) }
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
