import { COUNT_LIMIT, LINK_VIEWS } from '@/lib/domain/link-filter'
import type { CountedClaim } from '@/lib/domain/voice-count'
import { ORIGIN_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { assessedAs, IS_REPETITION, STANDS } from './link-conditions'
import { LINK_TABLES } from './link-json'

/** The live topics with most links in their list of contradictions (disputed ones among them), each counted to COUNT_LIMIT + 1. */
export async function listMostContradicted(db: Db, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM Topic t WHERE t.retractedAt IS NULL
    ORDER BY (${countRange('contradictions')}) DESC, (SELECT count(*) FROM (
      SELECT 1 FROM ClaimTopic ct WHERE ct.topicId = t.id LIMIT ${COUNT_LIMIT + 1})) DESC, t.label, t.id LIMIT ${most}`
  return rows.map(({ id }) => id)
}

/** The corroborations of a topic that were looked at, and the claims of those that are no repetition. */
export type TopicSupport = {
  id: string
  label: string
  /** Assessed or settled, among the SUPPORT_LOOKED_AT newest of its list. */
  corroborations: number
  independent: number
  /** Whether its list is longer than what was looked at. */
  more: boolean
  /** The claims of the independent ones, each once. */
  claims: CountedClaim[]
}

/** How many topics are looked at for their support: those with most corroborations; and how many links of each. */
const SUPPORT_TOPICS = 12
export const SUPPORT_LOOKED_AT = 100

/** The live topics with most corroborations, with how many of the newest are no repetition; in no particular order. */
export async function listSupport(db: Db): Promise<TopicSupport[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH busiest AS MATERIALIZED (
      SELECT * FROM (SELECT t.id, t.label, (${countRange('corroborations')}) AS n FROM Topic t WHERE t.retractedAt IS NULL)
      WHERE n > 0 ORDER BY n DESC, label, id LIMIT ${SUPPORT_TOPICS}),
    newest AS MATERIALIZED (
      SELECT t.id AS topicId, listed.value AS linkId FROM busiest t CROSS JOIN json_each((
        SELECT json_group_array(linkId) FROM (SELECT p.linkId FROM link_listing p
          WHERE p.view = ${CORROBORATIONS} AND p.scope = 't:' || t.id LIMIT ${SUPPORT_LOOKED_AT}))) listed),
    judged AS MATERIALIZED (
      SELECT newest.topicId, l.claimAId, l.claimBId, NOT ${IS_REPETITION} AS stands
      FROM newest CROSS JOIN ${LINK_TABLES} WHERE l.id = newest.linkId AND ${STANDS} AND ${assessedAs('CORROBORATES')}),
    behind AS MATERIALIZED (
      SELECT topicId, claimAId AS claimId FROM judged WHERE stands UNION SELECT topicId, claimBId FROM judged WHERE stands)
    SELECT json_object('id', t.id, 'label', t.label, 'more', json(iif(t.n > ${SUPPORT_LOOKED_AT}, 'true', 'false')),
      'corroborations', (SELECT count(*) FROM judged WHERE topicId = t.id),
      'independent', (SELECT count(*) FROM judged WHERE topicId = t.id AND stands),
      'claims', json((SELECT json_group_array(${VOICE}) FROM behind CROSS JOIN Claim c ON c.id = behind.claimId
        WHERE behind.topicId = t.id))) AS json
    FROM busiest t`
  return parseRows<TopicSupport>(rows)
}

const CORROBORATIONS = LINK_VIEWS.indexOf('corroborations')

const VOICE = Prisma.raw(`json_object('id', c.id, 'article', json_object('id', c.articleId),
  'origin', (SELECT ${ORIGIN_REF_JSON} FROM Origin og WHERE og.id = c.originId),
  'proposed', json((SELECT json_group_array(json_object('field', field)) FROM ProposedField WHERE claimId = c.id)))`)

/** How long the range of a topic `t` in one list is, to COUNT_LIMIT + 1. */
function countRange(view: 'contradictions' | 'corroborations'): Prisma.Sql {
  return Prisma.sql`SELECT count(*) FROM (SELECT 1 FROM link_listing p
    WHERE p.view = ${LINK_VIEWS.indexOf(view)} AND p.scope = 't:' || t.id LIMIT ${COUNT_LIMIT + 1})`
}
