import type { ClaimFilter, ClaimPage } from '@/lib/domain/claim-list'
import type { Claim } from '@/lib/domain/record'
import { claimJson } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** Longest page of the list. */
export const CLAIM_PAGE = 50

const CLAIM = claimJson('c')

/**
 * One page of the live claims under a filter, by id, and where the next begins. The page is found first, so that only
 * its claims are read whole.
 * @param after the id of the last claim of the page before
 */
export async function listClaimPage(
  db: Db,
  filter: ClaimFilter = {},
  after: string | null = null,
  size = CLAIM_PAGE,
): Promise<ClaimPage> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH page AS MATERIALIZED (
      SELECT f.id FROM ${fromClaims(filter)} WHERE f.retractedAt IS NULL AND f.id > ${after ?? ''} AND ${whereFilter(filter)}
      ORDER BY f.id LIMIT ${size + 1})
    SELECT ${CLAIM} AS json FROM page JOIN Claim c ON c.id = page.id ORDER BY page.id`
  const claims = parseRows<Claim>(rows)
  const last = claims[size - 1]
  return { claims: claims.slice(0, size), next: claims.length > size && last ? last.id : null }
}

/** Claims without a statement are few, and stand in an index of their own (prisma/search.sql). */
function fromClaims({ missing, article }: ClaimFilter): Prisma.Sql {
  return Prisma.raw(missing === 'statement' && !article ? 'Claim f INDEXED BY claim_unstated' : 'Claim f')
}

function whereFilter({ missing, article, topic }: ClaimFilter): Prisma.Sql {
  const parts = [Prisma.sql`1`]
  if (missing === 'statement') parts.push(Prisma.sql`f.statement IS NULL`)
  if (missing === 'confirmation') parts.push(Prisma.sql`f.id IN (SELECT claimId FROM ProposedField)`)
  if (article) parts.push(Prisma.sql`f.articleId = ${article}`)
  if (topic) parts.push(Prisma.sql`f.id IN (SELECT claimId FROM ClaimTopic WHERE topicId = ${topic})`)
  return Prisma.join(parts, ' AND ')
}
