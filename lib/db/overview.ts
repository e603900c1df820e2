import type { Overview } from '@/lib/domain/record-lists'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { assessedAs, IS_REPETITION, STANDS } from './link-conditions'
import { LINK_TABLES } from './link-json'

/**
 * How much stands in the record, for the first page. Contradictions and corroborations are those assessed or settled;
 * proposed links are in no count, disputed ones in their own.
 */
export async function getOverview(db: Db): Promise<Overview> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object(
      'articles', (SELECT count(*) FROM Article WHERE retractedAt IS NULL),
      'claims', (SELECT count(*) FROM Claim WHERE retractedAt IS NULL),
      'origins', (SELECT count(*) FROM Origin WHERE retractedAt IS NULL),
      'contradictions', (${countOf(assessedAs('CONTRADICTS'))}),
      'corroborations', (${countOf(assessedAs('CORROBORATES'))}),
      'repetitions', (${countOf(Prisma.sql`${assessedAs('CORROBORATES')} AND ${IS_REPETITION}`)}),
      'disputed', (${countOf(Prisma.sql`l.state = 'DISPUTED'`)}),
      'neither', (${countOf(assessedAs('NEITHER'))})) AS json`
  const overview = parseRows<Overview>(rows)[0]
  if (!overview) throw new Error('SQLite answered a SELECT without FROM with no row.')
  return overview
}

function countOf(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT count(*) FROM ${LINK_TABLES} WHERE ${STANDS} AND ${condition}`
}
