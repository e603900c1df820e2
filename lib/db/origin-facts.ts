import type { OriginFacts } from '@/lib/domain/record'
import type { Db } from './client'
import { parseRows } from './json-rows'

/** What decides which origins are one voice, over the whole record. */
export async function getOriginFacts(db: Db): Promise<OriginFacts> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object(
      'members', json((SELECT json_group_array(json_object('clusterId', m.clusterId, 'originId', m.originId, 'certainty', m.certainty) ORDER BY m.clusterId, m.originId)
        FROM ClusterMember m JOIN Cluster k ON k.id = m.clusterId WHERE k.retractedAt IS NULL)),
      'rests', json((SELECT json_group_array(json_object('originId', originId, 'onId', onId, 'certainty', certainty) ORDER BY originId, onId)
        FROM OriginRest))) AS json`
  return parseRows<OriginFacts>(rows)[0] ?? { members: [], rests: [] }
}
