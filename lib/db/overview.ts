import type { Overview } from '@/lib/domain/record-lists'
import type { Db } from './client'
import { parseRows } from './json-rows'

/** How much stands in the record, for the first page. */
export async function getOverview(db: Db): Promise<Overview> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object(
      'articles', (SELECT count(*) FROM Article WHERE retractedAt IS NULL),
      'claims', (SELECT count(*) FROM Claim WHERE retractedAt IS NULL),
      'origins', (SELECT count(DISTINCT originId) FROM Claim WHERE retractedAt IS NULL),
      'contradictions', (SELECT count(*) FROM Link WHERE inContradictions = 1),
      'corroborations', (SELECT count(*) FROM Link WHERE inCorroborations = 1),
      'repetitions', (SELECT count(*) FROM Link l WHERE l.inCorroborations = 1 AND EXISTS (
        SELECT 1 FROM Assessment WHERE linkId = l.id AND retractedAt IS NULL AND verdict = 'CORROBORATES'
          AND independence IN ('SAME_ORIGIN', 'LIKELY_SHARED'))),
      'disputed', (SELECT count(*) FROM Link WHERE state = 'DISPUTED'),
      'neither', (SELECT count(*) FROM Link WHERE state IN ('ASSESSED', 'SETTLED') AND kind = 'NEITHER')) AS json`
  const overview = parseRows<Overview>(rows)[0]
  if (!overview) throw new Error('SQLite answered a SELECT without FROM with no row.')
  return overview
}
