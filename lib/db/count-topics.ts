import { COUNT_LIMIT, LINK_VIEWS } from '@/lib/domain/link-filter'
import type { TopicInList } from '@/lib/domain/record-lists'
import type { Verdict } from '@/lib/domain/verdict'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { assessedAs, IS_REPETITION } from './link-conditions'
import { OF_RETRACTED } from './link-page'

/**
 * Live topics with how much stands under each, in the order asked for; unknown ones are left out. Links are those found in
 * the topic (listLinksInTopic); contradictions and corroborations are those assessed or settled, disputed links are
 * counted apart. Each count stops at COUNT_LIMIT + 1, so that a topic of any size costs as much.
 */
export async function countTopics(db: Db, ids: readonly string[]): Promise<TopicInList[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH asked AS MATERIALIZED (SELECT key AS place, value AS id FROM json_each(${JSON.stringify(ids)})),
    counted AS MATERIALIZED (
      SELECT asked.place, t.id, t.label, t.question, t.version, (${COUNT_CLAIMS}) AS claims
      FROM asked CROSS JOIN Topic t ON t.id = asked.id WHERE t.retractedAt IS NULL)
    SELECT json_object('id', t.id, 'label', t.label, 'question', t.question, 'version', t.version, 'claims', t.claims,
      'articles', iif(t.claims > ${COUNT_LIMIT}, NULL, (${COUNT_ARTICLES})),
      'contradictions', (${countOf('CONTRADICTS')}), 'corroborations', (${countOf('CORROBORATES')}),
      'repetitions', (${countOf('CORROBORATES', IS_REPETITION)}),
      'disputed', (${countListed('disputed', Prisma.sql`1`)})) AS json
    FROM counted t ORDER BY t.place`
  return parseRows<TopicInList>(rows)
}

const CAPPED = Prisma.sql`LIMIT ${COUNT_LIMIT + 1}`

const COUNT_CLAIMS = Prisma.sql`SELECT count(*) FROM (SELECT 1 FROM ClaimTopic ct WHERE ct.topicId = t.id
  AND ct.claimId NOT IN (SELECT id FROM Claim WHERE retractedAt IS NOT NULL) ${CAPPED})`

const COUNT_ARTICLES = Prisma.raw(`SELECT count(DISTINCT c.articleId) FROM ClaimTopic ct
  CROSS JOIN Claim c ON c.id = ct.claimId WHERE ct.topicId = t.id AND c.retractedAt IS NULL`)

/** The links of the topic `t` in one list, along its range of link_listing (prisma/search.sql), which are also `so`. */
function countListed(view: (typeof LINK_VIEWS)[number], so: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT count(*) FROM (SELECT 1 FROM link_listing p
    WHERE p.view = ${LINK_VIEWS.indexOf(view)} AND p.scope = 't:' || t.id
      AND p.linkId NOT IN (${OF_RETRACTED}) AND ${so} ${CAPPED})`
}

/** The lists hold disputed and proposed links too; these are counted apart, or not at all. */
function countOf(
  verdict: Extract<Verdict, 'CONTRADICTS' | 'CORROBORATES'>,
  so: Prisma.Sql = Prisma.sql`1`,
): Prisma.Sql {
  const view = verdict === 'CONTRADICTS' ? 'contradictions' : 'corroborations'
  return countListed(
    view,
    Prisma.sql`EXISTS (SELECT 1 FROM Link l WHERE l.id = p.linkId AND ${assessedAs(verdict)} AND ${so})`,
  )
}
