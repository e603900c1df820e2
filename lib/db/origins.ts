import type { OriginCursor, OriginFilter, OriginPage } from '@/lib/domain/origin-list'
import type { Origin } from '@/lib/domain/record'
import type { OriginInList } from '@/lib/domain/record-lists'
import { ORIGIN_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { mergeRows } from './json-rows'
import { likeText } from './like-text'

/** Longest page of the list, and how many of an origin’s claims its row names: those recorded first. */
export const ORIGIN_PAGE = 50
const FIRST_CLAIMS = 5
/** How many claims of an origin are counted: a row of the list says “1,000+” past that. */
const COUNTED = 1_001

const ORIGIN_JSON =
  Prisma.raw(`json_array(${ORIGIN_REF_JSON}, json_object('kindNote', og.kindNote, 'basis', og.basis,
  'restsOn', json((SELECT json_group_array(json_object('id', o2.id, 'label', o2.label, 'certainty', r.certainty, 'why', r.why) ORDER BY o2.id)
    FROM OriginRest r JOIN Origin o2 ON o2.id = r.onId WHERE r.originId = og.id)),
  'clusters', json((SELECT json_group_array(json_object('id', k.id, 'note', k.note, 'certainty', m.certainty) ORDER BY k.id)
    FROM ClusterMember m JOIN Cluster k ON k.id = m.clusterId AND k.retractedAt IS NULL WHERE m.originId = og.id))))`)

/** The live ones of some origins, with what each rests on and its clusters, by label. */
export async function listOrigins(db: Db, ids: readonly string[]): Promise<Origin[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${ORIGIN_JSON} AS json FROM Origin og
    WHERE og.id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND og.retractedAt IS NULL ORDER BY og.label, og.id`
  return mergeRows<Origin>(rows)
}

/**
 * One page of the live origins under a filter, by label, with how much goes back to each, and where the next page begins.
 * The page is found first, along the index of labels, so that only its claims are counted.
 * @param size how many origins a page holds
 */
export async function listOriginPage(
  db: Db,
  filter: OriginFilter = {},
  after: OriginCursor | null = null,
  size = ORIGIN_PAGE,
): Promise<OriginPage> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH page AS MATERIALIZED (
      SELECT o.id, o.label FROM Origin o WHERE o.retractedAt IS NULL AND ${whereFilter(filter)} AND ${whereAfter(after)}
      ORDER BY o.label, o.id LIMIT ${size + 1}),
    counted AS MATERIALIZED (
      SELECT page.id AS originId, c.articleId FROM page CROSS JOIN Claim c ON c.id IN (
        SELECT id FROM Claim WHERE originId = page.id AND retractedAt IS NULL LIMIT ${COUNTED}))
    SELECT json_array(json(${ORIGIN_JSON}), json_object(
      'claims', (SELECT count(*) FROM counted WHERE originId = og.id),
      'articles', (SELECT count(DISTINCT articleId) FROM counted WHERE originId = og.id),
      'firstClaims', json((SELECT json_group_array(json_object('id', id, 'statement', statement) ORDER BY id)
        FROM (SELECT id, statement FROM Claim WHERE originId = og.id AND retractedAt IS NULL ORDER BY rowid LIMIT ${FIRST_CLAIMS})))
      )) AS json
    FROM page CROSS JOIN Origin og ON og.id = page.id ORDER BY page.label, page.id`
  const origins = rows.map(({ json }) => {
    const [origin, counts] = JSON.parse(json) as [object[], object]
    return Object.assign({}, ...origin, counts) as OriginInList
  })
  const last = origins[size - 1]
  const next = origins.length > size && last ? { label: last.label, id: last.id } : null
  return { origins: origins.slice(0, size), next }
}

function whereFilter({ words, kind, identified }: OriginFilter): Prisma.Sql {
  const parts = [Prisma.sql`1`]
  if (words) parts.push(Prisma.sql`o.label LIKE ${likeText(words)} ESCAPE '!'`)
  if (kind) parts.push(Prisma.sql`o.kind = ${kind}`)
  if (identified) parts.push(Prisma.sql`o.identified = ${identified === 'yes'}`)
  return Prisma.join(parts, ' AND ')
}

function whereAfter(after: OriginCursor | null): Prisma.Sql {
  return after ? Prisma.sql`(o.label, o.id) > (${after.label}, ${after.id})` : Prisma.sql`1`
}

/** The labels of some live origins, those that share a live cluster with any of them among them. */
export async function listVoiceMates(db: Db, originIds: readonly string[]): Promise<VoiceMate[]> {
  const ids = JSON.stringify(originIds)
  return db.$queryRaw<VoiceMate[]>`
    SELECT m.clusterId, o.id, o.label FROM ClusterMember m CROSS JOIN Origin o ON o.id = m.originId
    WHERE m.clusterId IN (SELECT own.clusterId FROM ClusterMember own JOIN Cluster k ON k.id = own.clusterId
        WHERE own.originId IN (SELECT value FROM json_each(${ids})) AND k.retractedAt IS NULL)
      AND o.retractedAt IS NULL ORDER BY m.clusterId, o.label, o.id`
}

/** An origin in a cluster. */
export type VoiceMate = { clusterId: string; id: string; label: string }

/** The live origins by id and label, for a form. */
export async function listOriginLabels(db: Db): Promise<{ id: string; label: string }[]> {
  return db.origin.findMany({
    where: { retractedAt: null },
    select: { id: true, label: true },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
}
