import { COUNT_LIMIT, type LinkCursor, type LinkFilter, type LinkView } from '@/lib/domain/link-filter'
import type { Link } from '@/lib/domain/record'
import type { Verdict } from '@/lib/domain/verdict'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { assessedAs, isInTopic, STANDS } from './link-conditions'
import { LINK_JSON, LINK_TABLES } from './link-json'

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
 * The links found in a topic: those that stand under it and those whose two claims both do, however they were drawn.
 * Retracted ones, and those that lead to a retracted claim, are left out.
 */
export async function listLinksInTopic(db: Db, topicId: string): Promise<Link[]> {
  return selectLinks(db, Prisma.sql`${STANDS} AND ${isInTopic(topicId)}`)
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
 * found first, so that only the links shown are read whole.
 * @param size how many links a page holds
 */
export async function listLinks(
  db: Db,
  view: LinkView,
  filter: LinkFilter,
  after: LinkCursor | null,
  size = LINK_PAGE,
): Promise<{ links: Link[]; next: LinkCursor | null }> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH page AS (
      SELECT l.id, l.assessedAt FROM ${LINK_TABLES} WHERE ${whereLinks(view, filter)} AND ${whereAfter(after)}
      ORDER BY l.assessedAt DESC, l.id LIMIT ${size + 1})
    SELECT ${LINK_JSON} AS json FROM page JOIN ${LINK_TABLES} WHERE l.id = page.id ORDER BY page.assessedAt DESC, page.id`
  const links = parseRows<Link>(rows)
  const last = links[size - 1]
  const next = links.length > size && last ? { assessedAt: last.assessedAt, id: last.id } : null
  return { links: links.slice(0, size), next }
}

/** How many links a view holds under a filter, at most COUNT_LIMIT + 1. */
export async function countLinks(db: Db, view: LinkView, filter: LinkFilter): Promise<number> {
  const rows = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM (SELECT 1 FROM ${LINK_TABLES} WHERE ${whereLinks(view, filter)} LIMIT ${COUNT_LIMIT + 1})`
  return Number(rows[0]?.n ?? 0)
}

const IN_VIEW: Record<LinkView, Prisma.Sql> = {
  contradictions: Prisma.raw('l.inContradictions = 1'),
  corroborations: Prisma.raw('l.inCorroborations = 1'),
  disputed: Prisma.raw(`l.state = 'DISPUTED'`),
  neither: assessedAs('NEITHER'),
}

/** The verdict a view is about; analysts of a disputed link say several. */
const VERDICT_OF_VIEW: Record<LinkView, Verdict | null> = {
  contradictions: 'CONTRADICTS',
  corroborations: 'CORROBORATES',
  disputed: null,
  neither: 'NEITHER',
}

function whereLinks(view: LinkView, filter: LinkFilter): Prisma.Sql {
  const parts = [IN_VIEW[view], STANDS]
  if (filter.topic) parts.push(isInTopic(filter.topic))
  if (filter.source) {
    const ofSource = Prisma.sql`(SELECT id FROM Article WHERE sourceId = ${filter.source})`
    parts.push(Prisma.sql`(ca.articleId IN ${ofSource} OR cb.articleId IN ${ofSource})`)
  }
  if (filter.article)
    parts.push(Prisma.sql`(ca.articleId = ${filter.article} OR cb.articleId = ${filter.article})`)
  if (filter.state) parts.push(Prisma.sql`l.state = ${filter.state}`)
  if (filter.recheck) parts.push(Prisma.raw('l.recheck = 1'))
  if (filter.scope === 'across') parts.push(Prisma.sql`ca.articleId <> cb.articleId`)
  if (filter.scope === 'within') parts.push(Prisma.sql`ca.articleId = cb.articleId`)
  const judged = whereJudged(filter)
  if (judged.length > 0) parts.push(whereAssessment(VERDICT_OF_VIEW[view], judged))
  return Prisma.join(parts, ' AND ')
}

/** What one assessment `asm` must say. */
function whereJudged({ strength, independence, agree, differ }: LinkFilter): Prisma.Sql[] {
  const says = (aspect: string, relations: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT 1 FROM AssessmentAspect WHERE assessmentId = asm.id AND aspect = ${aspect} AND relation IN ${relations})`
  return [
    ...(strength ? [Prisma.sql`asm.strength = ${strength}`] : []),
    ...(independence ? [Prisma.sql`asm.independence = ${independence}`] : []),
    ...(agree ? [says(agree, Prisma.sql`('AGREE')`)] : []),
    ...(differ ? [says(differ, Prisma.sql`('DIFFER', 'CONFLICT')`)] : []),
  ]
}

// Several analysts may agree on the verdict and differ on the rest: a link is found under what any one of them says,
// never under a mixture of two, nor under what the minority says of another verdict.
function whereAssessment(verdict: Verdict | null, conditions: Prisma.Sql[]): Prisma.Sql {
  const all = verdict ? [Prisma.sql`asm.verdict = ${verdict}`, ...conditions] : conditions
  return Prisma.sql`EXISTS (SELECT 1 FROM Assessment asm
    WHERE asm.linkId = l.id AND asm.retractedAt IS NULL AND ${Prisma.join(all, ' AND ')})`
}

function whereAfter(after: LinkCursor | null): Prisma.Sql {
  if (!after) return Prisma.sql`1`
  return Prisma.sql`(l.assessedAt < ${after.assessedAt} OR (l.assessedAt = ${after.assessedAt} AND l.id > ${after.id}))`
}
