import type { LinkedClaim } from '@/lib/domain/claim-support'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { IS_REPETITION, STANDS } from './link-conditions'
import { LINK_TABLES } from './link-json'

const LINKED_JSON =
  Prisma.raw(`json_object('linkId', l.id, 'kind', l.kind, 'repetition', json(iif(${IS_REPETITION.sql}, 'true', 'false')),
  'claim', json_object('id', c.id, 'statement', c.statement,
    'origin', (SELECT json_object('id', og.id, 'label', og.label, 'kind', og.kind, 'identified', json(iif(og.identified, 'true', 'false')))
      FROM Origin og WHERE og.id = c.originId),
    'article', json_object('id', ar.id, 'title', ar.title, 'source', json_object('id', so.id, 'name', so.name)),
    'proposed', json((SELECT json_group_array(json_object('field', field)) FROM ProposedField WHERE claimId = c.id AND field = 'origin'))))`)

/**
 * Every claim that corroborates or contradicts one, as it was assessed or settled, with no more of each than decides how
 * it is counted and what leads to it: all of them, however many, since voices are never counted of a part.
 */
export async function listLinkedClaims(db: Db, claimId: string): Promise<LinkedClaim[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT ${LINKED_JSON} AS json
    FROM (SELECT id, claimBId AS other FROM Link WHERE claimAId = ${claimId}
        UNION ALL SELECT id, claimAId FROM Link WHERE claimBId = ${claimId}) touching
      CROSS JOIN ${LINK_TABLES} CROSS JOIN Claim c ON c.id = touching.other
      CROSS JOIN Article ar ON ar.id = c.articleId CROSS JOIN Source so ON so.id = ar.sourceId
    WHERE l.id = touching.id AND ${STANDS} AND l.state IN ('ASSESSED', 'SETTLED') AND l.kind IN ('CORROBORATES', 'CONTRADICTS')
    ORDER BY ar.publishedFrom, ar.id, c.id`
  return parseRows<LinkedClaim>(rows)
}
