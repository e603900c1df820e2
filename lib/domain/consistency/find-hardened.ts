import { type ClaimColumns, type LinkColumns, MORE_THAN_BACKGROUND } from '../weigh/columns'
import type { OriginTies } from '../weigh/origin-ties'
import { findSofter, type Put } from './firmness'

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

/**
 * Finds the linked pairs that speak of one matter, had from one mouth, of which one is put as a fact and the other as
 * possible, alleged or planned.
 * - within an article: both have one voice behind them, or one is the article's own way of putting what it was told;
 * - along a chain: of two articles, with origins that something ties, or where the chain of one passes through the other.
 * Links of either kind: that a hedge was lost is often why two claims contradict. Background alone is another matter.
 */
export function findHardened(
  claims: ClaimColumns,
  links: LinkColumns,
  ties: OriginTies,
  known: Hardenable,
  among: readonly number[] | null = null,
): Hardened {
  const found: Hardened = { within: [], along: [] }
  const look = (link: number) => {
    if (links.kind[link] === 0 || ((links.strengths[link] ?? 0) & MORE_THAN_BACKGROUND) === 0) return
    const [a, b] = [links.a[link] ?? 0, links.b[link] ?? 0]
    if (!findSofter(known.put(a), known.put(b))) return
    const [x, y] = [claims.origin[a] ?? -1, claims.origin[b] ?? -1]
    const isTied = x >= 0 && y >= 0 && ties.areTied(x, y)
    const [ofA, ofB] = [claims.article[a] ?? -1, claims.article[b] ?? -1]
    if (ofA === ofB) {
      if (isTied || known.isOwnVoice(a) || known.isOwnVoice(b)) found.within.push(link)
    } else if (isTied || known.passesThrough(a, ofB) || known.passesThrough(b, ofA)) found.along.push(link)
  }
  if (among) for (const link of among) look(link)
  else for (let link = 0; link < links.a.length; link += 1) look(link)
  return found
}
