import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import type { Overview } from '@/lib/domain/record-lists'
import { WITHOUT_CLAIMS } from './article-list'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { assessedAs, IS_REPETITION, STANDS } from './link-conditions'

/**
 * How much stands in the record, for the first page. Contradictions and corroborations are those assessed or settled;
 * proposed links are in no count, disputed ones in their own. Links are counted to COUNT_LIMIT + 1, and repetitions among
 * the corroborations counted.
 */
export async function getOverview(db: Db): Promise<Overview> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object(
      'articles', (${countLive('Article')}),
      'claims', (${countLive('Claim')}),
      'origins', (SELECT count(*) FROM Origin WHERE retractedAt IS NULL),
      'contradictions', (${countOf(assessedAs('CONTRADICTS'))}),
      'corroborations', (${countOf(assessedAs('CORROBORATES'))}),
      'repetitions', (${countOf(assessedAs('CORROBORATES'), IS_REPETITION)}),
      'disputed', (${countOf(Prisma.sql`l.state = 'DISPUTED'`)}),
      'neither', (${countOf(assessedAs('NEITHER'))}),
      'unread', (SELECT count(*) FROM (SELECT 1 FROM Article ar
        WHERE ar.retractedAt IS NULL AND ${WITHOUT_CLAIMS} LIMIT ${COUNT_LIMIT + 1}))) AS json`
  const overview = parseRows<Overview>(rows)[0]
  if (!overview) throw new Error('SQLite answered a SELECT without FROM with no row.')
  return overview
}

// All, along the shortest index, without those that were retracted, of which there is an index (prisma/search.sql).
const countLive = (table: 'Article' | 'Claim') =>
  Prisma.raw(`SELECT count(*) - (SELECT count(*) FROM ${table} WHERE retractedAt IS NOT NULL) FROM ${table}`)

// CROSS JOIN keeps SQLite from going through all claims to find links.
const TABLES = Prisma.raw(
  'Link l CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId',
)

/** At most COUNT_LIMIT + 1; of those, the ones that also are so. */
function countOf(condition: Prisma.Sql, alsoSo: Prisma.Sql = Prisma.sql`1`): Prisma.Sql {
  return Prisma.sql`SELECT ifnull(sum(so), 0) FROM (SELECT ${alsoSo} AS so FROM ${TABLES}
    WHERE ${STANDS} AND ${condition} LIMIT ${COUNT_LIMIT + 1})`
}
