import { COUNT_LIMIT, LINK_VIEWS, type LinkCursor, type LinkView } from '@/lib/domain/link-filter'
import type { ListedLink } from '@/lib/domain/listed-link'
import type { Link } from '@/lib/domain/record'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { isInTopic, STANDS } from './link-conditions'
import { LINK_JSON, LINK_TABLES } from './link-json'
import { type ListFilter, PAGE_TABLES, selectCounted, selectPage } from './link-page'
import { LISTED_LINK_JSON } from './listed-link-json'

/** Links by id, in no particular order, in any state; unknown ids are left out. */
export async function getLinks(db: Db, ids: string[]): Promise<Link[]> {
  return selectLinks(db, Prisma.sql`l.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
}

/** One link by id, in any state. */
export async function getLink(db: Db, id: string): Promise<Link | null> {
  return (await selectLinks(db, Prisma.sql`l.id = ${id}`))[0] ?? null
}

/** The link of a pair, in any state; `claimAId` is the lower id (orderPair). */
export async function getLinkOfPair(db: Db, claimAId: string, claimBId: string): Promise<Link | null> {
  return (await selectLinks(db, Prisma.sql`l.claimAId = ${claimAId} AND l.claimBId = ${claimBId}`))[0] ?? null
}

/**
 * The two claims of a link, the lower id first, and nothing else of it: also for who works blind and has not assessed it,
 * which is why the table is named with its schema (blind-views.ts).
 */
export async function getPairOfLink(db: Db, id: string): Promise<[a: string, b: string] | null> {
  const rows = await db.$queryRaw<{ claimAId: string; claimBId: string }[]>`
    SELECT claimAId, claimBId FROM main.Link WHERE id = ${id}`
  const [pair] = rows
  return pair ? [pair.claimAId, pair.claimBId] : null
}

/** Every link that touches one of the claims; retracted ones, and those that lead to a retracted claim, left out. */
export async function listLinksOfClaims(db: Db, claimIds: string[]): Promise<Link[]> {
  const ids = JSON.stringify(claimIds)
  return selectLinks(
    db,
    Prisma.sql`${STANDS} AND l.id IN (
      SELECT id FROM Link WHERE claimAId IN (SELECT value FROM json_each(${ids}))
      UNION SELECT id FROM Link WHERE claimBId IN (SELECT value FROM json_each(${ids})))`,
  )
}

/**
 * The links of one claim assessed last, newest first, and how many it has in all; retracted ones, and those that lead to
 * a retracted claim, left out. Only the links returned are read whole.
 */
export async function listNewestLinksOfClaim(
  db: Db,
  claimId: string,
  limit: number,
): Promise<{ links: Link[]; total: number }> {
  const rows = await db.$queryRaw<{ json: string; total: bigint }[]>`
    WITH own AS MATERIALIZED (
      SELECT l.id, l.assessedAt FROM (SELECT id FROM Link WHERE claimAId = ${claimId}
          UNION ALL SELECT id FROM Link WHERE claimBId = ${claimId}) touching
        CROSS JOIN ${LINK_TABLES} WHERE l.id = touching.id AND ${STANDS}),
    page AS MATERIALIZED (SELECT * FROM own ORDER BY assessedAt DESC, id LIMIT ${limit})
    SELECT ${LINK_JSON} AS json, (SELECT count(*) FROM own) AS total
    FROM page CROSS JOIN ${LINK_TABLES} WHERE l.id = page.id ORDER BY page.assessedAt DESC, page.id`
  return { links: parseRows<Link>(rows), total: Number(rows[0]?.total ?? 0) }
}

/**
 * The links found in a topic: those that stand under it and those whose two claims both do, however they were drawn.
 * Retracted ones, and those that lead to a retracted claim, are left out.
 */
export async function listLinksInTopic(db: Db, topicId: string): Promise<Link[]> {
  return selectLinks(db, Prisma.sql`${STANDS} AND ${isInTopic(topicId)}`)
}

/**
 * The ids of the links assessed last in each list of a topic (contradictions, corroborations, disputed), newest first in each
 * and each once; those that lead to a retracted claim left out. Disputed links are told as disputed alone.
 * @param most of each list
 */
export async function listNewestOfTopic(db: Db, topicId: string, most: number): Promise<string[]> {
  const of = (view: LinkView) => Prisma.sql`SELECT linkId FROM (
    SELECT p.linkId FROM link_listing p CROSS JOIN Link l ON l.id = p.linkId
      CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId
    WHERE p.view = ${LINK_VIEWS.indexOf(view)} AND p.scope = ${`t:${topicId}`} AND ${STANDS}
      AND (l.state <> 'DISPUTED' OR p.view = ${LINK_VIEWS.indexOf('disputed')})
    ORDER BY p.assessedAt DESC, p.linkId LIMIT ${most})`
  const rows = await db.$queryRaw<{ linkId: string }[]>`
    ${of('disputed')} UNION ALL ${of('contradictions')} UNION ALL ${of('corroborations')}`
  return [...new Set(rows.map(({ linkId }) => linkId))]
}

/** The ids of every link that touches one of the claims, retracted ones included. */
export async function listLinkIds(db: Db, claimIds: string[]): Promise<string[]> {
  const ids = JSON.stringify(claimIds)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM Link WHERE claimAId IN (SELECT value FROM json_each(${ids}))
    UNION SELECT id FROM Link WHERE claimBId IN (SELECT value FROM json_each(${ids}))`
  return rows.map(({ id }) => id)
}

async function selectLinks(db: Db, where: Prisma.Sql): Promise<Link[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${LINK_JSON} AS json FROM ${LINK_TABLES} WHERE ${where} ORDER BY l.assessedAt DESC, l.id`
  return parseRows<Link>(rows)
}

/** Longest page of a list. */
export const LINK_PAGE = 25

/**
 * One page of a view, newest assessed first, with the cursor of the next page where there is one. The page of ids is
 * found first, so that only the links shown are read, and of them what lists show.
 * @param size how many links a page holds
 */
export async function listLinks(
  db: Db,
  view: LinkView,
  filter: ListFilter,
  after: LinkCursor | null,
  size = LINK_PAGE,
): Promise<{ links: ListedLink[]; next: LinkCursor | null }> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH page AS MATERIALIZED (${selectPage(view, filter, after, size + 1)})
    SELECT ${LISTED_LINK_JSON} AS json FROM ${PAGE_TABLES}
    ORDER BY page.assessedAt DESC, page.id`
  const links = parseRows<ListedLink>(rows)
  const last = links[size - 1]
  const next = links.length > size && last ? { assessedAt: last.assessedAt, id: last.id } : null
  return { links: links.slice(0, size), next }
}

/** What lists show of these links, in the order of the ids; those that are not there, or not to be seen, are left out. */
export async function getListedLinks(db: Db, ids: readonly string[]): Promise<ListedLink[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH page AS MATERIALIZED (
      SELECT j.key AS place, l.id, ca.rowid AS a, cb.rowid AS b
      FROM json_each(${JSON.stringify(ids)}) j CROSS JOIN Link l ON l.id = j.value
        CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId)
    SELECT ${LISTED_LINK_JSON} AS json FROM ${PAGE_TABLES} ORDER BY page.place`
  return parseRows<ListedLink>(rows)
}

/** How many links a view holds under a filter, at most COUNT_LIMIT + 1. */
export async function countLinks(db: Db, view: LinkView, filter: ListFilter): Promise<number> {
  const rows = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM (${selectCounted(view, filter)} LIMIT ${COUNT_LIMIT + 1})`
  return Number(rows[0]?.n ?? 0)
}
