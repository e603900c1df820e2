import {
  LINK_VIEWS,
  type LinkCursor,
  type LinkFilter,
  type LinkView,
  type Scope,
} from '@/lib/domain/link-filter'
import type { LinkState } from '@/lib/domain/link-words'
import { Prisma } from './generated/client'
import { assessedAs, STANDS } from './link-conditions'
import { LINK_TABLES } from './link-json'

/** What a list is narrowed to where an index holds it in its order; every other filter is a question to the worker (lib/work). */
export type ListFilter = {
  topic?: string
  source?: string
  state?: LinkState
  scope?: Scope
  recheck?: 'open'
}

/** The same list as a filter of this kind, newest first; null where it asks for more. */
export function listedFilter({ topic, source, ...rest }: LinkFilter): ListFilter | null {
  const isMore = Object.values(rest).some((said) => said !== undefined)
  if (isMore || (topic?.length ?? 0) > 1 || (source?.length ?? 0) > 1) return null
  return { topic: topic?.[0], source: source?.[0] }
}

/**
 * One page of a view, newest assessed first: the ids of its links with the rows of their claims, which PAGE_TABLES reads. Where a topic or a source narrows the list, its range of
 * link_listing (prisma/search.sql) is read from the place on where the page begins; otherwise the index of the view.
 */
export function selectPage(
  view: LinkView,
  filter: ListFilter,
  after: LinkCursor | null,
  size: number,
): Prisma.Sql {
  const row = isListed(filter) ? { at: 'p.assessedAt', id: 'p.linkId' } : { at: 'l.assessedAt', id: 'l.id' }
  const at = Prisma.raw(row.at)
  const id = Prisma.raw(row.id)
  // The first condition alone is a range of the index; the second leaves out what stands at the same instant.
  const begins = after
    ? Prisma.sql`${at} <= ${after.assessedAt} AND (${at} < ${after.assessedAt} OR ${id} > ${after.id})`
    : Prisma.sql`1`
  return Prisma.sql`SELECT l.id, l.assessedAt, ca.rowid AS a, cb.rowid AS b FROM ${fromLinks(filter)} WHERE ${whereLinks(view, filter)} AND ${begins}
    ORDER BY ${at} DESC, ${id} LIMIT ${size}`
}

/** The tables of LISTED_LINK_JSON for the links of `page` (selectPage): its claims are found by row, without their index. */
export const PAGE_TABLES = Prisma.raw(
  'page CROSS JOIN Link l ON l.id = page.id CROSS JOIN Claim ca ON ca.rowid = page.a CROSS JOIN Claim cb ON cb.rowid = page.b',
)

const isListed = (filter: ListFilter) => Boolean(filter.topic ?? filter.source)

/** LINK_TABLES, along a range `p` of link_listing where the filter has one. */
function fromLinks(filter: ListFilter): Prisma.Sql {
  return isListed(filter)
    ? Prisma.sql`link_listing p CROSS JOIN Link l CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId`
    : LINK_TABLES
}

const IN_VIEW: Record<LinkView, Prisma.Sql> = {
  contradictions: Prisma.raw('l.inContradictions = 1'),
  corroborations: Prisma.raw('l.inCorroborations = 1'),
  disputed: Prisma.raw(`l.state = 'DISPUTED'`),
  neither: assessedAs('NEITHER'),
}

/** One row for each link of a view under a filter, to be counted: the links that selectPage goes through. */
export function selectCounted(view: LinkView, filter: ListFilter): Prisma.Sql {
  const { topic, source, ...rest } = filter
  const isPlain = !(topic && source) && !Object.values(rest).some(Boolean)
  if (!isPlain) return Prisma.sql`SELECT 1 FROM ${fromLinks(filter)} WHERE ${whereLinks(view, filter)}`
  // Long lists are counted along their index alone. None of the views holds a retracted link (deriveLink).
  const scope = topic ? `t:${topic}` : source ? `s:${source}` : null
  return scope
    ? Prisma.sql`SELECT 1 FROM link_listing p
        WHERE p.view = ${LINK_VIEWS.indexOf(view)} AND p.scope = ${scope} AND p.linkId NOT IN (${OF_RETRACTED})`
    : Prisma.sql`SELECT 1 FROM Link l WHERE ${IN_VIEW[view]} AND l.id NOT IN (${OF_RETRACTED})`
}

/** The links that lead to a retracted claim: few, and found by an index that holds nothing else (prisma/search.sql). */
export const OF_RETRACTED =
  Prisma.raw(`SELECT of.id FROM Claim c CROSS JOIN Link of ON of.claimAId = c.id WHERE c.retractedAt IS NOT NULL
  UNION ALL SELECT of.id FROM Claim c CROSS JOIN Link of ON of.claimBId = c.id WHERE c.retractedAt IS NOT NULL`)

/** What the links of a view and a filter fulfil, over the tables of fromLinks. */
function whereLinks(view: LinkView, filter: ListFilter): Prisma.Sql {
  const parts = [STANDS, ...whereListed(view, filter)]
  if (filter.state) parts.push(Prisma.sql`l.state = ${filter.state}`)
  if (filter.recheck) parts.push(Prisma.raw('l.recheck = 1'))
  if (filter.scope === 'across') parts.push(Prisma.sql`ca.articleId <> cb.articleId`)
  if (filter.scope === 'within') parts.push(Prisma.sql`ca.articleId = cb.articleId`)
  return Prisma.join(parts, ' AND ')
}

/** Most rows of link_listing that are counted to find the shorter of two ranges. */
const COMPARED = 2_000

/**
 * View, topic and source. Of a topic and a source the shorter range is read and the other looked up link by link: both
 * long, and they share enough for a page soon; one short, and it is soon read.
 */
function whereListed(view: LinkView, filter: ListFilter): Prisma.Sql[] {
  if (!isListed(filter)) return [IN_VIEW[view]]
  const number = LINK_VIEWS.indexOf(view)
  const scopes = [
    ...(filter.topic ? [`t:${filter.topic}`] : []),
    ...(filter.source ? [`s:${filter.source}`] : []),
  ]
  const [one, other] = scopes
  const range = Prisma.sql`p.view = ${number} AND l.id = p.linkId`
  if (other === undefined) return [Prisma.sql`p.scope = ${one}`, range]
  const size = (scope?: string) =>
    Prisma.sql`(SELECT count(*) FROM (SELECT 1 FROM link_listing WHERE view = ${number} AND scope = ${scope} LIMIT ${COMPARED}))`
  const shorter = Prisma.sql`(SELECT iif(${size(one)} <= ${size(other)}, ${one}, ${other}))`
  return [
    Prisma.sql`p.scope = ${shorter}`,
    range,
    isListedIn(number, Prisma.sql`iif(p.scope = ${one}, ${other}, ${one})`),
  ]
}

function isListedIn(view: number, scope: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM link_listing q
    WHERE q.view = ${view} AND q.scope = ${scope} AND q.assessedAt = l.assessedAt AND q.linkId = l.id)`
}
