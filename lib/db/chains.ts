import type { ChainInRecord, ChainNode } from '@/lib/domain/chain/chain-path'
import type { SuspectPlaces } from '@/lib/domain/chain/suspect-places'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** How many claims are looked through at once: other pages are answered in between. */
const AT_ONCE = 1_000

const CHAIN_JSON =
  Prisma.raw(`json_object('claimId', c.id, 'articleId', c.articleId, 'sourceId', ar.sourceId, 'originId', c.originId,
  'topics', json((SELECT json_group_array(topicId ORDER BY topicId) FROM ClaimTopic WHERE claimId = c.id)),
  'proposed', json(iif(EXISTS (SELECT 1 FROM ProposedField WHERE claimId = c.id AND field IN ('chain', 'origin')), 'true', 'false')),
  'hops', json((SELECT json_group_array(json_object('sourceId', sourceId, 'originId', originId, 'articleId', articleId,
      'inferred', json(iif(inferred, 'true', 'false'))) ORDER BY position) FROM ChainHop WHERE claimId = c.id)))`)

// CROSS JOIN keeps the order of the look-ups on a record that SQLite has no statistics of.
const FROM = Prisma.raw('Claim c CROSS JOIN Article ar ON ar.id = c.articleId')

/** More than from one origin straight to its article: what suspectPlaces (lib/domain/chain) needs. */
const WINDS = Prisma.raw(`EXISTS (SELECT 1 FROM ChainHop h WHERE h.claimId = c.id AND (
  h.articleId <> c.articleId OR h.sourceId <> ar.sourceId OR (h.originId IS NOT NULL AND h.originId IS NOT c.originId)
  OR (h.originId IS NOT NULL AND h.position > 0 AND EXISTS (SELECT 1 FROM ChainHop before
    WHERE before.claimId = c.id AND before.position < h.position AND ifnull(before.articleId, before.sourceId) IS NOT NULL))))`)

/** Of every live claim whose chain winds, its chain; some thousand claims at a time, so that nobody waits for all. */
export async function listWindingChains(db: Db): Promise<ChainInRecord[]> {
  const found: ChainInRecord[] = []
  for (let after: string | null = ''; after !== null; ) {
    const [bound]: { id: string | null }[] = await db.$queryRaw<{ id: string | null }[]>`
      SELECT max(id) AS id FROM (SELECT id FROM Claim WHERE id > ${after} ORDER BY id LIMIT ${AT_ONCE})`
    const last: string | null = bound?.id ?? null
    if (last !== null)
      found.push(...(await selectChains(db, Prisma.sql`c.id > ${after} AND c.id <= ${last} AND ${WINDS}`)))
    after = last
  }
  return found
}

/** The same of some claims alone. */
export async function listWindingChainsOf(db: Db, claimIds: readonly string[]): Promise<ChainInRecord[]> {
  return selectChains(db, Prisma.sql`c.id ${among(claimIds)} AND ${WINDS}`)
}

/** The chains of every live claim of some articles, and of those of some sources that have it from some origins. */
export async function listChainsAt(
  db: Db,
  { articles, origins, sources }: SuspectPlaces,
): Promise<ChainInRecord[]> {
  const [ofArticles, ofSources] = await Promise.all([
    selectChains(db, Prisma.sql`c.articleId ${among(articles)}`),
    selectChains(db, Prisma.sql`c.originId ${among(origins)} AND ar.sourceId ${among(sources)}`),
  ])
  return [...ofArticles, ...ofSources]
}

/** The chains of every live claim of some origins. */
export async function listChainsFrom(db: Db, originIds: readonly string[]): Promise<ChainInRecord[]> {
  return selectChains(db, Prisma.sql`c.originId ${among(originIds)}`)
}

const among = (ids: readonly string[]) => Prisma.sql`IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

async function selectChains(db: Db, where: Prisma.Sql): Promise<ChainInRecord[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${CHAIN_JSON} AS json FROM ${FROM} WHERE ${where} AND c.retractedAt IS NULL`
  return parseRows<ChainInRecord>(rows)
}

/** The source of each of some articles, as places of chains. */
export async function listSourcesOf(
  db: Db,
  articleIds: readonly string[],
): Promise<Map<ChainNode, ChainNode>> {
  const rows = await db.$queryRaw<{ id: string; sourceId: string }[]>`
    SELECT id, sourceId FROM Article WHERE id ${among(articleIds)}`
  return new Map(rows.map(({ id, sourceId }) => [`article:${id}`, `source:${sourceId}`]))
}
