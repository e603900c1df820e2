import type { OriginInList } from '@/lib/domain/record-lists'
import { ORIGIN_REF_JSON } from './claim-json'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { mergeRows } from './json-rows'

/** How many of an origin's claims its row names; the rest are counted. */
const FIRST_CLAIMS = 50

/** Every live origin with what it rests on, its clusters, and how much of the record goes back to it. */
export async function listOrigins(db: Db): Promise<OriginInList[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_array(${Prisma.raw(ORIGIN_REF_JSON)}, json_object(
      'kindNote', og.kindNote, 'basis', og.basis,
      'claims', (SELECT count(*) FROM Claim WHERE originId = og.id AND retractedAt IS NULL),
      'firstClaims', json((SELECT json_group_array(json_object('id', id, 'statement', statement) ORDER BY id)
        FROM (SELECT id, statement FROM Claim WHERE originId = og.id AND retractedAt IS NULL ORDER BY id LIMIT ${FIRST_CLAIMS}))),
      'articles', (SELECT count(DISTINCT articleId) FROM Claim WHERE originId = og.id AND retractedAt IS NULL),
      'restsOn', json((SELECT json_group_array(json_object('id', o2.id, 'label', o2.label, 'certainty', r.certainty, 'why', r.why) ORDER BY o2.id)
        FROM OriginRest r JOIN Origin o2 ON o2.id = r.onId WHERE r.originId = og.id)),
      'clusters', json((SELECT json_group_array(json_object('id', k.id, 'note', k.note, 'certainty', m.certainty) ORDER BY k.id)
        FROM ClusterMember m JOIN Cluster k ON k.id = m.clusterId AND k.retractedAt IS NULL WHERE m.originId = og.id)))) AS json
    FROM Origin og WHERE og.retractedAt IS NULL ORDER BY og.label, og.id`
  return mergeRows<OriginInList>(rows)
}

/** The live origins by id and label, for a form. */
export async function listOriginLabels(db: Db): Promise<{ id: string; label: string }[]> {
  return db.origin.findMany({
    where: { retractedAt: null },
    select: { id: true, label: true },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
}
