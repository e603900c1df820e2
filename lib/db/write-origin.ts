import type { AddClusterInput, AddOriginInput } from '@/lib/domain/add-input'
import type { Transaction } from './client'

export async function insertOrigin(db: Transaction, id: string, input: AddOriginInput): Promise<void> {
  const { label, kind, kindNote, identified, basis } = input
  await db.origin.create({ data: { id, label, kind, kindNote, identified, basis }, select: { id: true } })
  await db.originRest.createMany({
    data: input.restsOn.map(({ originId, certainty, why }) => ({
      originId: id,
      onId: originId,
      certainty,
      why,
    })),
  })
}

export async function insertCluster(db: Transaction, id: string, input: AddClusterInput): Promise<void> {
  await db.cluster.create({ data: { id, label: input.label, note: input.note }, select: { id: true } })
  await db.clusterMember.createMany({ data: input.members.map((member) => ({ clusterId: id, ...member })) })
}
