import { LINK_VIEWS, type LinkView } from '@/lib/domain/link-filter'
import { type MapClaim, type MapLink, type MapPair, MOST_LINKS } from '@/lib/domain/map/map-record'
import { ORIGIN_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { STANDS } from './link-conditions'
import { ASSESSMENTS_JSON, LINK_TABLES, RULINGS_JSON } from './link-json'

/** How many links are looked at for one step of a map, at most; of many claims at least so many of each. */
const LOOKED_AT = 2_000
const OF_EACH = 100
/** Of a topic so many of each list: those of a large one lie far apart on the disk. */
const OF_LIST = 300

/** Links, the strongest first, and whether there may be more than were looked at. */
export type NearLinks = { links: MapPair[]; more: boolean }

/**
 * The links of some claims that a map may draw: contradictions, corroborations and disputed links that stand. Of a claim
 * with thousands only so many are looked at.
 */
export async function listLinksNear(db: Db, claimIds: readonly string[]): Promise<NearLinks> {
  const most = Math.max(OF_EACH, Math.floor(LOOKED_AT / Math.max(1, claimIds.length)))
  const of = (end: 'claimAId' | 'claimBId') =>
    Prisma.sql`SELECT (SELECT json_group_array(id) FROM (
      SELECT id FROM Link WHERE ${Prisma.raw(end)} = ring.id LIMIT ${most})) AS links FROM ring`
  const lists = Prisma.sql`ring AS MATERIALIZED (SELECT value AS id FROM json_each(${JSON.stringify(claimIds)})),
    lists AS MATERIALIZED (${of('claimAId')} UNION ALL ${of('claimBId')})`
  return selectNear(db, lists, most)
}

/** The links of a topic that a map may draw: of each of its lists the newest. */
export async function listLinksNearTopic(db: Db, topicId: string): Promise<NearLinks> {
  const of = (view: LinkView) =>
    Prisma.sql`SELECT (SELECT json_group_array(linkId) FROM (SELECT linkId FROM link_listing
      WHERE view = ${LINK_VIEWS.indexOf(view)} AND scope = ${`t:${topicId}`} LIMIT ${OF_LIST})) AS links`
  const lists = Prisma.sql`lists AS MATERIALIZED (
    ${of('contradictions')} UNION ALL ${of('corroborations')} UNION ALL ${of('disputed')})`
  return selectNear(db, lists, OF_LIST)
}

/** @param lists the common table `lists` of arrays of ids in JSON, in which one of `most` may have been cut */
async function selectNear(db: Db, lists: Prisma.Sql, most: number): Promise<NearLinks> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH ${lists},
    touching AS MATERIALIZED (SELECT DISTINCT one.value AS linkId FROM lists CROSS JOIN json_each(lists.links) one)
    SELECT json_object('id', l.id, 'a', l.claimAId, 'b', l.claimBId,
      'more', (SELECT max(json_array_length(links)) FROM lists) >= ${most}) AS json
    FROM touching CROSS JOIN ${LINK_TABLES} WHERE l.id = touching.linkId AND ${STANDS} AND ${IS_DRAWN}
    ORDER BY ${STRONGEST_FIRST}`
  const found = parseRows<MapPair & { more: 0 | 1 }>(rows)
  return { links: found.map(({ id, a, b }) => ({ id, a, b })), more: found[0]?.more === 1 }
}

/** Is there a line for the link `l`? */
const IS_DRAWN = Prisma.raw(`(l.inContradictions = 1 OR l.inCorroborations = 1 OR l.state = 'DISPUTED')`)

/** By the greatest strength that an analyst gives it (STRENGTHS), contradictions first, then the newest. */
const STRONGEST_FIRST =
  Prisma.raw(`(SELECT ifnull(min(CASE strength WHEN 'DIRECT' THEN 0 WHEN 'PARTIAL' THEN 1
    WHEN 'APPARENT' THEN 2 WHEN 'BACKGROUND' THEN 3 END), 4) FROM Assessment WHERE linkId = l.id AND retractedAt IS NULL),
  l.inContradictions DESC, l.assessedAt DESC, l.id`)

/** The links between some claims, the strongest MOST_LINKS of them, and how many there are. */
export async function listLinksAmong(
  db: Db,
  claimIds: readonly string[],
): Promise<{ links: MapLink[]; total: number }> {
  const rows = await db.$queryRaw<{ json: string; total: bigint }[]>`
    WITH drawn AS MATERIALIZED (SELECT value AS id FROM json_each(${JSON.stringify(claimIds)})),
    among AS MATERIALIZED (
      SELECT l.id FROM drawn x CROSS JOIN drawn y CROSS JOIN ${LINK_TABLES}
      WHERE l.claimAId = x.id AND l.claimBId = y.id AND ${STANDS} AND ${IS_DRAWN})
    SELECT json_object('id', l.id, 'a', l.claimAId, 'b', l.claimBId, 'state', l.state, 'kind', l.kind,
      'challenged', json(iif(l.challenged, 'true', 'false')), 'proposedKind', l.proposedKind,
      'assessments', ${ASSESSMENTS_JSON}, 'rulings', ${RULINGS_JSON}) AS json,
      (SELECT count(*) FROM among) AS total
    FROM among CROSS JOIN Link l WHERE l.id = among.id ORDER BY ${STRONGEST_FIRST} LIMIT ${MOST_LINKS}`
  return { links: parseRows<MapLink>(rows), total: Number(rows[0]?.total ?? 0) }
}

/** Claims as a map shows them, in the order of reading. */
export async function listMapClaims(db: Db, ids: readonly string[]): Promise<MapClaim[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', c.id, 'words', ifnull(c.statement, head.quote), 'start', head.start,
      'article', json_object('id', ar.id, 'title', ar.title, 'source', json_object('id', so.id, 'name', so.name),
        'publishedEdtf', ar.publishedEdtf, 'publishedBasis', ar.publishedBasis, 'publishedFrom', ar.publishedFrom),
      'origin', (SELECT ${Prisma.raw(ORIGIN_REF_JSON)} FROM Origin og WHERE og.id = c.originId),
      'proposed', json((SELECT json_group_array(json_object('field', field)) FROM ProposedField WHERE claimId = c.id))) AS json
    FROM json_each(${JSON.stringify(ids)}) asked CROSS JOIN Claim c ON c.id = asked.value
      CROSS JOIN ClaimSpan head ON head.claimId = c.id AND head.position = 0
      CROSS JOIN Article ar ON ar.id = c.articleId CROSS JOIN Source so ON so.id = ar.sourceId
    ORDER BY ar.publishedFrom, ar.id, head.start, c.id`
  return parseRows<MapClaim>(rows)
}
