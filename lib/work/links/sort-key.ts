import type { LinkSort } from '@/lib/domain/link-filter'
import { type HeldRecord, NO_DAY, OPEN_FROM } from '../held/held-record'
import type { JudgedTest } from './judged-test'

/** What a link comes by in an order, lowest first; null for the order that all are held in. */
export type SortKey = ((link: number) => number) | null

const NONE = 7

/**
 * Strongest: by the strongest that an analyst found. Most independent: by the least independent that one found, since
 * one who found a shared origin is enough for a repetition. Event: by the first day that either claim may speak of, of
 * an open beginning the last. What says nothing comes last.
 */
export function sortKey(held: HeldRecord, sort: LinkSort, judged: JudgedTest): SortKey {
  if (sort === 'assessed') return null
  if (sort === 'event') return (link) => firstDay(held, link)
  const { judgements } = held
  const said = (link: number, of: (at: number) => number, isBefore: (x: number, y: number) => boolean) => {
    let first = NONE
    const start = judgements.starts[link] ?? 0
    const end = start + (judgements.counts[link] ?? 0)
    for (let at = start; at < end; at++) {
      const word = of(at)
      if (judged.isOfView(at) && word !== NONE && (first === NONE || isBefore(word, first))) first = word
    }
    return first
  }
  return sort === 'strength'
    ? (link) =>
        said(
          link,
          (at) => judgements.strengthOf(at),
          (x, y) => x < y,
        )
    : (link) =>
        said(
          link,
          (at) => judgements.independenceOf(at),
          (x, y) => x > y,
        )
}

function firstDay({ links, claims }: HeldRecord, link: number): number {
  const dayOf = (claim: number) => {
    const from = claims.from[claim] ?? NO_DAY
    return from === OPEN_FROM ? (claims.to[claim] ?? NO_DAY) : from
  }
  return Math.min(dayOf(links.a[link] ?? 0), dayOf(links.b[link] ?? 0))
}
