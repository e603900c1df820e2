import type { ClusterRecord } from '@/lib/domain/versioned-record'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

/** One cluster, retracted or not, as the audit keeps it. */
export async function getClusterRecord(db: Db, id: string): Promise<ClusterRecord | null> {
  return (await selectClusters(db, Prisma.sql`k.id = ${id}`))[0] ?? null
}

/** The live clusters with their members, by their first member. */
export async function listClusters(db: Db): Promise<ClusterRecord[]> {
  return selectClusters(db, Prisma.sql`k.retractedAt IS NULL`)
}

/** The live clusters an origin is in. */
export async function listClustersOfOrigin(db: Db, originId: string): Promise<ClusterRecord[]> {
  return selectClusters(
    db,
    Prisma.sql`k.retractedAt IS NULL AND k.id IN (SELECT clusterId FROM ClusterMember WHERE originId = ${originId})`,
  )
}

async function selectClusters(db: Db, where: Prisma.Sql): Promise<ClusterRecord[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', k.id, 'label', k.label, 'note', k.note,
      'members', json((SELECT json_group_array(json_object('id', o.id, 'label', o.label, 'certainty', m.certainty) ORDER BY o.label, o.id)
        FROM ClusterMember m JOIN Origin o ON o.id = m.originId WHERE m.clusterId = k.id)),
      'version', k.version, 'retractedAt', k.retractedAt) AS json
    FROM Cluster k WHERE ${where} ORDER BY ifnull(k.label, k.note), k.id`
  return parseRows<ClusterRecord>(rows)
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateCluster(
  db: Transaction,
  { id, version }: Pick<ClusterRecord, 'id' | 'version'>,
  next: ClusterRecord,
): Promise<boolean> {
  const { label, note, retractedAt } = next
  const { count } = await db.cluster.updateMany({
    where: { id, version },
    data: { label, note, retractedAt, version: version + 1 },
  })
  if (count === 0) return false
  await db.clusterMember.deleteMany({ where: { clusterId: id } })
  await db.clusterMember.createMany({
    data: next.members.map((member) => ({
      clusterId: id,
      originId: member.id,
      certainty: member.certainty,
    })),
  })
  return true
}
