import type { Manner } from '@/lib/domain/claim-words'
import type { OriginRecord } from '@/lib/domain/versioned-record'
import { ORIGIN_REF_JSON } from './claim-json'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'
import { mergeRows, parseRows } from './json-rows'

/** One origin, retracted or not, as the audit keeps it. */
export async function getOriginRecord(db: Db, id: string): Promise<OriginRecord | null> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_array(${Prisma.raw(ORIGIN_REF_JSON)}, json_object('kindNote', og.kindNote, 'basis', og.basis,
      'restsOn', json((SELECT json_group_array(json_object('id', o2.id, 'label', o2.label, 'certainty', r.certainty, 'why', r.why) ORDER BY o2.id)
        FROM OriginRest r JOIN Origin o2 ON o2.id = r.onId WHERE r.originId = og.id)),
      'version', og.version, 'retractedAt', og.retractedAt)) AS json
    FROM Origin og WHERE og.id = ${id}`
  return mergeRows<OriginRecord>(rows)[0] ?? null
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateOrigin(
  db: Transaction,
  { id, version }: Pick<OriginRecord, 'id' | 'version'>,
  next: OriginRecord,
): Promise<boolean> {
  const { label, kind, kindNote, identified, basis, retractedAt } = next
  const { count } = await db.origin.updateMany({
    where: { id, version },
    data: { label, kind, kindNote, identified, basis, retractedAt, version: version + 1 },
  })
  if (count === 0) return false
  await db.originRest.deleteMany({ where: { originId: id } })
  await db.originRest.createMany({
    data: next.restsOn.map((rest) => ({
      originId: id,
      onId: rest.id,
      certainty: rest.certainty,
      why: rest.why,
    })),
  })
  return true
}

export type OnOrigin = { claims: number; origins: number; clusters: number }

/** What of the record rests on an origin: live claims that go back to it or pass through it, origins, clusters. */
export async function countOnOrigin(db: Db, id: string): Promise<OnOrigin> {
  const rows = await db.$queryRaw<{ claims: bigint; origins: bigint; clusters: bigint }[]>`
    SELECT (SELECT count(*) FROM Claim WHERE retractedAt IS NULL
        AND (originId = ${id} OR id IN (SELECT claimId FROM ChainHop WHERE originId = ${id}))) AS claims,
      (SELECT count(*) FROM OriginRest r JOIN Origin o ON o.id = r.originId WHERE r.onId = ${id} AND o.retractedAt IS NULL) AS origins,
      (SELECT count(*) FROM ClusterMember m JOIN Cluster k ON k.id = m.clusterId WHERE m.originId = ${id} AND k.retractedAt IS NULL) AS clusters`
  const { claims = 0, origins = 0, clusters = 0 } = rows[0] ?? {}
  return { claims: Number(claims), origins: Number(origins), clusters: Number(clusters) }
}

/** The first live claims that go back to an origin, by id, with the article each is in. */
export async function listClaimsOfOrigin(db: Db, id: string, count: number): Promise<ClaimOfOrigin[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', c.id, 'statement', c.statement, 'article', ar.title, 'source', so.name) AS json
    FROM Claim c JOIN Article ar ON ar.id = c.articleId JOIN Source so ON so.id = ar.sourceId
    WHERE c.originId = ${id} AND c.retractedAt IS NULL ORDER BY c.id LIMIT ${count}`
  return parseRows<ClaimOfOrigin>(rows)
}

export type ClaimOfOrigin = { id: string; statement: string | null; article: string; source: string }

/** How an article has it from an origin or from its cluster, and by how many claims. */
export type CarriedBy = {
  article: { id: string; title: string; publishedEdtf: string; source: string }
  manner: Manner | null
  inferred: boolean
  claims: number
}

/** Most articles told of an origin. */
const ARTICLES = 60

/**
 * The articles that carry what some origins said: whose claims go back to one of them or pass through it, by the
 * manner in which the chain comes to its end; by date of publication. Null where a claim has no chain.
 */
export async function listArticlesCarrying(db: Db, originIds: readonly string[]): Promise<CarriedBy[]> {
  const ids = JSON.stringify(originIds)
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH carried AS MATERIALIZED (
      SELECT id AS claimId FROM (SELECT id FROM Claim WHERE originId IN (SELECT value FROM json_each(${ids}))
        UNION SELECT claimId FROM ChainHop WHERE originId IN (SELECT value FROM json_each(${ids}))) LIMIT ${MOST_CARRIED}),
    told AS MATERIALIZED (
      SELECT c.articleId, c.id, last.manner, last.inferred
      FROM carried CROSS JOIN Claim c ON c.id = carried.claimId
        LEFT JOIN ChainHop last ON last.claimId = c.id AND last.position = (SELECT max(position) FROM ChainHop WHERE claimId = c.id)
      WHERE c.retractedAt IS NULL)
    SELECT json_object('article', json_object('id', ar.id, 'title', ar.title, 'publishedEdtf', ar.publishedEdtf, 'source', so.name),
      'manner', told.manner, 'inferred', json(iif(min(told.inferred), 'true', 'false')), 'claims', count(*)) AS json
    FROM told JOIN Article ar ON ar.id = told.articleId JOIN Source so ON so.id = ar.sourceId
    GROUP BY ar.id, told.manner ORDER BY ar.publishedFrom, ar.id, count(*) DESC LIMIT ${ARTICLES}`
  return parseRows<CarriedBy>(rows)
}

/** Claims looked through for the articles of an origin: of one with more, some articles are not told. */
const MOST_CARRIED = 5_000

/** The live origins that rest on this one. */
export async function listOriginsResting(db: Db, id: string): Promise<{ id: string; label: string }[]> {
  return db.origin.findMany({
    where: { retractedAt: null, restsOn: { some: { onId: id } } },
    select: { id: true, label: true },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
}
