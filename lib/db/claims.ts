import type { Claim } from '@/lib/domain/record'
import { claimJson } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

const CLAIM = claimJson('c')

/** Claims by id, retracted ones included, in no particular order; unknown ids are left out. */
export async function getClaims(db: Db, ids: string[]): Promise<Claim[]> {
  return listClaims(db, Prisma.sql`c.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
}

/** One claim by id, retracted or not. */
export async function getClaim(db: Db, id: string): Promise<Claim | null> {
  return (await listClaims(db, Prisma.sql`c.id = ${id}`))[0] ?? null
}

/** The live claims of an article, in the order of their heads. */
export async function listClaimsOfArticle(db: Db, articleId: string): Promise<Claim[]> {
  return listClaims(db, Prisma.sql`c.articleId = ${articleId} AND c.retractedAt IS NULL`)
}

/** The live claims of a topic, by article and the order of their heads. */
export async function listClaimsOfTopic(db: Db, topicId: string): Promise<Claim[]> {
  return listClaims(
    db,
    Prisma.sql`c.id IN (SELECT claimId FROM ClaimTopic WHERE topicId = ${topicId}) AND c.retractedAt IS NULL`,
  )
}

async function listClaims(db: Db, where: Prisma.Sql): Promise<Claim[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${CLAIM} AS json FROM Claim c JOIN Article art ON art.id = c.articleId
    WHERE ${where}
    ORDER BY art.publishedFrom, art.id, (SELECT start FROM ClaimSpan WHERE claimId = c.id AND position = 0), c.id`
  return parseRows<Claim>(rows)
}
