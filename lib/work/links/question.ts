import type { Database } from 'better-sqlite3'
import type { LinkFilter, LinkView } from '@/lib/domain/link-filter'
import type { HeldRecord } from '../held/held-record'
import { findClaims } from './found-claims'
import { type JudgedTest, judgedTest } from './judged-test'
import { type LinkTests, linkTests } from './link-test'
import { marksOf } from './marks'
import { type NumberOf, numbersIn } from './names'

/** Which links are meant, and for whom. */
export type LinksMeant = {
  view: LinkView
  filter: LinkFilter
  /** The analyst who works blind: only links that they have a live assessment of are there. Null for who sees all. */
  blindFor: string | null
}

/** A question about links, made ready to be put to each of them. */
export type Prepared = LinkTests & { judged: JudgedTest; numberOf: NumberOf; cut: boolean }

export function prepare(
  record: Database,
  held: HeldRecord,
  { view, filter, blindFor }: LinksMeant,
): Prepared {
  const numberOf = numbersIn(record)
  const words = filter.q === undefined ? null : findClaims(record, filter.q, held.claims.articles.length)
  const analysts = filter.analyst
    ? marksOf(filter.analyst.flatMap((id) => numberOf('analyst', id) ?? []))
    : null
  return {
    ...linkTests(held, { view, filter, numberOf, found: words?.found ?? null, blindFor }),
    judged: judgedTest(held.judgements, view, filter, analysts),
    numberOf,
    cut: words?.cut ?? false,
  }
}

/** Is one assessment of the link all that is sought of one? */
export function isJudgedSo(
  { judgements }: HeldRecord,
  { isOfView, failsOf }: JudgedTest,
  link: number,
): boolean {
  const start = judgements.starts[link] ?? 0
  const end = start + (judgements.counts[link] ?? 0)
  for (let at = start; at < end; at++) if (isOfView(at) && failsOf(at) === 0) return true
  return false
}
