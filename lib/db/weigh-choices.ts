import type { WeighChoice } from '@/lib/domain/weigh/weigh-choice'
import type { Db } from './client'
import { parseRows } from './json-rows'

/**
 * Every live source, origin and cluster by name. A cluster without a label goes by its first member and how many more
 * there are.
 */
export async function listWeighChoices(db: Db): Promise<WeighChoice[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('kind', kind, 'id', id, 'label', label) AS json FROM (
      SELECT 0 AS place, 'cluster' AS kind, k.id, ifnull(k.label,
        ifnull((SELECT o.label FROM ClusterMember m JOIN Origin o ON o.id = m.originId WHERE m.clusterId = k.id
          ORDER BY o.label, o.id LIMIT 1), 'nobody') ||
        (SELECT CASE WHEN count(*) > 1 THEN ' and ' || (count(*) - 1) || ' more, one voice' ELSE '' END
          FROM ClusterMember m WHERE m.clusterId = k.id)) AS label
      FROM Cluster k WHERE k.retractedAt IS NULL
      UNION ALL SELECT 1, 'origin', id, label FROM Origin WHERE retractedAt IS NULL
      UNION ALL SELECT 2, 'source', id, name FROM Source WHERE retractedAt IS NULL)
    ORDER BY place, label, id`
  return parseRows<WeighChoice>(rows)
}
