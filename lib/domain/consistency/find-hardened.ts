import { type ClaimColumns, type LinkColumns, MORE_THAN_BACKGROUND } from '../weigh/columns'
import type { OriginTies } from '../weigh/origin-ties'
import { findSofter, type Put } from './firmness'
import type { Progress } from './triples'

/** What a search for hardening knows of claims beside their columns. */
export type Hardenable = {
  put: (claim: number) => Put
  /** Whether the claim is its article's own, and had from nobody. */
  isOwnVoice: (claim: number) => boolean
  /** Whether the claim's chain passes through an article. */
  passesThrough: (claim: number, article: number) => boolean
}

/** Links of which one claim is put as a fact and the other less firmly, by index. */
export type Hardened = { within: number[]; along: number[] }

/** After how many links a search gives way. */
const STEP = 512

/**
 * Finds the linked pairs that speak of one matter, had from one mouth, of which one is put as a fact and the other as
 * possible, alleged or planned. Gives way again and again, so that it can tell how far it is and be given up.
 * - within an article: both have one voice behind them, or one is the article's own way of putting what it was told;
 * - along a chain: of two articles, with origins that something ties, or where the chain of one passes through the other.
 * Links of either kind: that a hedge was lost is often why two claims contradict. Background alone is another matter.
 * @param among the links looked at, in the order in which they are listed
 */
export function* findHardened(
  claims: ClaimColumns,
  links: LinkColumns,
  ties: OriginTies,
  known: Hardenable,
  among: readonly number[] | Uint32Array,
): Generator<Progress, Hardened> {
  const found: Hardened = { within: [], along: [] }
  const isTied = (a: number, b: number) => {
    const [x, y] = [claims.origin[a] ?? -1, claims.origin[b] ?? -1]
    return x >= 0 && y >= 0 && ties.areTied(x, y)
  }
  // What the columns answer is asked first, what is read from the record last.
  for (let place = 0; place < among.length; place += 1) {
    if (place % STEP === 0) yield { done: place, of: among.length }
    const link = among[place] ?? 0
    if (links.kind[link] === 0 || ((links.strengths[link] ?? 0) & MORE_THAN_BACKGROUND) === 0) continue
    const [a, b] = [links.a[link] ?? 0, links.b[link] ?? 0]
    const [ofA, ofB] = [claims.article[a] ?? 0, claims.article[b] ?? 0]
    const isOne = isTied(a, b) || (ofA === ofB && (known.isOwnVoice(a) || known.isOwnVoice(b)))
    if (!isOne && ofA === ofB) continue
    if (!findSofter(known.put(a), known.put(b))) continue
    if (ofA === ofB) found.within.push(link)
    else if (isOne || known.passesThrough(a, ofB) || known.passesThrough(b, ofA)) found.along.push(link)
  }
  yield { done: among.length, of: among.length }
  return found
}
