import { storedBounds } from '@/lib/domain/edtf'
import { keepAnswers } from '@/lib/domain/keep-answers'
import { LINK_STATES } from '@/lib/domain/link-words'
import { VERDICTS } from '@/lib/domain/verdict'
import { holding } from './columns'
import { type HeldRecord, NO_DAY, OPEN_FROM, OPEN_TO, viewBit } from './held-record'

// One row of each statement of lib/db/held-sql.ts into the columns.

export type ArticleRow = [number: number, source: number, publishedEdtf: string]
export type ClaimRow = [
  number: number,
  article: number,
  retracted: number,
  edtf: string | null,
  origin: number,
]
export type LinkRow = [
  number: number,
  a: number,
  b: number,
  state: number,
  kind: number,
  recheck: number,
  inContradictions: number,
  inCorroborations: number,
]
export type JudgementRow = [
  link: number,
  analyst: number,
  verdict: number,
  strength: number,
  independence: number,
  confidence: number,
  aspects: number,
]

const dayNumber = (day: string) => Number(day.replaceAll('-', ''))

// Thousands of claims share a few hundred dates.
const daysOf = keepAnswers((edtf: string) => {
  const { from, to } = storedBounds(edtf)
  return { from: from === null ? OPEN_FROM : dayNumber(from), to: to === null ? OPEN_TO : dayNumber(to) }
}, 5_000)

export function holdArticle({ articles }: HeldRecord, [number, source, edtf]: ArticleRow): void {
  articles.sources = holding(articles.sources, number)
  articles.from = holding(articles.from, number)
  articles.to = holding(articles.to, number)
  const { from, to } = daysOf(edtf)
  articles.sources[number] = source
  articles.from[number] = from
  articles.to[number] = to
}

export function holdClaim(
  { claims }: HeldRecord,
  [number, article, retracted, edtf, origin]: ClaimRow,
): void {
  claims.articles = holding(claims.articles, number)
  claims.retracted = holding(claims.retracted, number)
  claims.from = holding(claims.from, number)
  claims.to = holding(claims.to, number)
  claims.origins = holding(claims.origins, number)
  const days = edtf === null ? { from: NO_DAY, to: -1 } : daysOf(edtf)
  claims.articles[number] = article
  claims.retracted[number] = retracted
  claims.from[number] = days.from
  claims.to[number] = days.to
  claims.origins[number] = origin
}

/** Expects the link's claims to be held. */
export function holdLink({ links, claims }: HeldRecord, row: LinkRow): void {
  const [number, a, b, state, kind, recheck, inContradictions, inCorroborations] = row
  links.a = holding(links.a, number)
  links.b = holding(links.b, number)
  links.views = holding(links.views, number)
  links.states = holding(links.states, number)
  links.kinds = holding(links.kinds, number)
  links.rechecks = holding(links.rechecks, number)
  links.instants = holding(links.instants, number)
  links.a[number] = a
  links.b[number] = b
  links.states[number] = state
  links.kinds[number] = kind < 0 ? 255 : kind
  links.rechecks[number] = recheck
  const stands = state !== RETRACTED && !claims.retracted[a] && !claims.retracted[b]
  const holds = state === ASSESSED || state === SETTLED
  links.views[number] = stands
    ? (inContradictions ? viewBit('contradictions') : 0) |
      (inCorroborations ? viewBit('corroborations') : 0) |
      (state === DISPUTED ? viewBit('disputed') : 0) |
      (holds && kind === NEITHER ? viewBit('neither') : 0)
    : 0
}

const [ASSESSED, SETTLED, DISPUTED, RETRACTED] = (
  ['ASSESSED', 'SETTLED', 'DISPUTED', 'RETRACTED'] as const
).map((state) => LINK_STATES.indexOf(state))
const NEITHER = VERDICTS.indexOf('NEITHER')

/** @param drawnUnder the topics of the link itself; those that both its claims stand under are added */
export function holdTopics({ links, claims }: HeldRecord, link: number, drawnUnder: readonly number[]): void {
  const ofA = claims.topics.get(links.a[link] ?? 0)
  const ofB = ofA.length > 0 ? claims.topics.get(links.b[link] ?? 0) : []
  links.topics.set(link, [...new Set([...drawnUnder, ...ofA.filter((topic) => ofB.includes(topic))])])
}

export function holdJudgement({ judgements }: HeldRecord, row: JudgementRow): void {
  const [link, analyst, verdict, strength, independence, confidence, aspects] = row
  judgements.add(link, { analyst, verdict, strength, independence, confidence, aspects })
}
