import type { Database } from 'better-sqlite3'
import { LINK_STATES } from '@/lib/domain/link-words'
import { STRENGTHS } from '@/lib/domain/strength'
import { VERDICTS } from '@/lib/domain/verdict'
import {
  type ClaimColumns,
  CONTRADICTS,
  CORROBORATES,
  type LinkColumns,
  STRENGTH_BITS,
} from '@/lib/domain/weigh/columns'
import { findSupport } from '@/lib/domain/weigh/discount'
import { countTopicVoices, type TopicVoices } from '@/lib/domain/weigh/topic-effects'
import type { HeldRecord } from '../held/held-record'
import { type HeldOrigins, readOrigins } from './held-origins'

/** What is held of a record, as weighing and searching take it: claims and links by their numbers. */
export type Weighable = {
  claims: ClaimColumns
  links: LinkColumns
  /** 1 for each link that is independent support. */
  support: Uint8Array
  origins: HeldOrigins
  topics: TopicVoices
}

let made: { of: HeldRecord; change: number; weighable: Weighable } | null = null

/**
 * The columns of a held record, made once for as long as it does not change. The ends of links are the held ones: who
 * pauses takes copies of them first.
 */
export function weighableOf(record: Database, held: HeldRecord): Weighable {
  if (made?.of === held && made.change === held.change) return made.weighable
  const claims = claimsOf(held)
  const links = linksOf(held)
  const origins = readOrigins(record)
  const support = findSupport(claims, links, origins.ties)
  const topics = countTopicVoices(claims, origins.ties, (claim) => held.claims.topics.get(claim))
  const weighable = { claims, links, support, origins, topics }
  made = { of: held, change: held.change, weighable }
  return weighable
}

function claimsOf({ claims, articles }: HeldRecord): ClaimColumns {
  const size = claims.articles.length
  const source = new Int32Array(size).fill(-1)
  const origin = new Int32Array(size).fill(-1)
  for (let claim = 0; claim < size; claim += 1) {
    const article = claims.articles[claim] ?? 0
    if (article === 0 || claims.retracted[claim] === 1) continue
    source[claim] = articles.sources[article] ?? -1
    origin[claim] = claims.origins[claim] || -1
  }
  return { source, origin, article: claims.articles }
}

/** Of each verdict by its place what it says in LinkColumns; 0 for those that make no link of a kind. */
const KINDS = VERDICTS.map((verdict) => ({ CORROBORATES, CONTRADICTS, NEITHER: 0, CANNOT_TELL: 0 })[verdict])
const HOLDS = LINK_STATES.map((state) => state === 'ASSESSED' || state === 'SETTLED')
const BITS = STRENGTHS.map((strength) => STRENGTH_BITS[strength])

function linksOf(held: HeldRecord): LinkColumns {
  const { links } = held
  const size = links.a.length
  const kind = new Uint8Array(size)
  const strengths = new Uint8Array(size)
  for (let link = 0; link < size; link += 1) {
    // A link in no view is retracted, or leads to a retracted claim.
    if (links.views[link] === 0 || !HOLDS[links.states[link] ?? -1]) continue
    const verdict = links.kinds[link] ?? -1
    kind[link] = KINDS[verdict] ?? 0
    if (kind[link] !== 0) strengths[link] = strengthsOf(held, link, verdict)
  }
  return { a: links.a, b: links.b, kind, strengths }
}

/** What the live assessments of a verdict say of its strength; where a ruling alone says it, nothing. */
function strengthsOf({ judgements }: HeldRecord, link: number, verdict: number): number {
  const start = judgements.starts[link] ?? 0
  const end = start + (judgements.counts[link] ?? 0)
  let said = 0
  for (let at = start; at < end; at += 1)
    if (judgements.verdictOf(at) === verdict) said |= BITS[judgements.strengthOf(at)] ?? STRENGTH_BITS.UNSAID
  return said === 0 ? STRENGTH_BITS.UNSAID : said
}
