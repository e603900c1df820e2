import { insertCluster } from '@/lib/db/write-origin'
import type {
  EditClusterInput,
  MergeClustersInput,
  RetractInput,
  SplitClusterInput,
} from '@/lib/domain/edit-input'
import { Refusal } from '@/lib/domain/refusal'
import type { ClusterMemberRef } from '@/lib/domain/versioned-record'
import { audit } from './audit'
import { changeRecord, type Edited, requireRecord, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { clusterReversal } from './reversals/cluster'

const subjectType = 'cluster'

/** Says anew which origins count as one voice, and why. */
export async function editCluster(ctx: Context, { members, ...said }: EditClusterInput): Promise<Edited> {
  allow(ctx, 'cluster.edit')
  return changeRecord(
    ctx,
    clusterReversal,
    said,
    (now) => {
      const labels = new Map(now.members.map(({ id, label }) => [id, label]))
      const refs = members.map(({ originId: id, certainty }) => ({
        id,
        label: labels.get(id) ?? '',
        certainty,
      }))
      return { ...now, ...said, members: byLabel(refs) }
    },
    { action: 'cluster.edit', subjectType },
  )
}

/** Takes a cluster apart: its origins count for themselves again. Or lets it stand again. */
export async function retractCluster(ctx: Context, input: RetractInput): Promise<Edited> {
  allow(ctx, 'cluster.retract')
  return retractRecord(ctx, clusterReversal, input, { action: 'cluster.retract', subjectType })
}

/**
 * Makes one cluster of two: the first takes in the members of the second, which is retracted. Of an origin that is in
 * both the surer membership holds. Told as two changes of one moment, which are undone as one.
 * @throws Refusal SAME_CLUSTER, CHANGED_MEANWHILE, NOT_FOUND
 */
export async function mergeClusters(ctx: Context, input: MergeClustersInput): Promise<Edited> {
  allow(ctx, 'cluster.merge')
  const { into, from, note } = input
  if (into.id === from.id) throw new Refusal('SAME_CLUSTER', 'from')
  const telling = { action: 'cluster.merge', subjectType } as const
  const second = await clusterReversal.read(ctx, from.id)
  if (!second || second.retractedAt) throw new Refusal('NOT_FOUND', 'from')
  await retractRecord(ctx, clusterReversal, { ...from, retracted: true }, telling)
  return changeRecord(
    ctx,
    clusterReversal,
    into,
    (now) => {
      if (now.retractedAt) throw new Refusal('NOT_FOUND')
      return { ...now, note, members: joinMembers(now.members, second.members) }
    },
    telling,
  )
}

/**
 * Makes two clusters of one: some members leave it for a new one. Told as two changes of one moment, undone as one.
 * @returns the cluster that was split
 * @throws Refusal CLUSTER_EMPTIED, CHANGED_MEANWHILE, NOT_FOUND where one who leaves is no member
 */
export async function splitCluster(ctx: Context, input: SplitClusterInput): Promise<Edited> {
  allow(ctx, 'cluster.split')
  const { leaving, label, note, ...seen } = input
  const now = await clusterReversal.read(ctx, seen.id)
  if (!now || now.retractedAt) throw new Refusal('NOT_FOUND')
  const [left, kept] = [true, false].map((leaves) =>
    now.members.filter(({ id }) => leaving.includes(id) === leaves),
  ) as [ClusterMemberRef[], ClusterMemberRef[]]
  if (left.length < new Set(leaving).size) throw new Refusal('NOT_FOUND', 'leaving')
  if (kept.length === 0) throw new Refusal('CLUSTER_EMPTIED', 'leaving')
  const id = ctx.newId('cluster')
  const members = left.map(({ id: originId, certainty }) => ({ originId, certainty }))
  await insertCluster(ctx.db, id, { label, note, members })
  const after = await requireRecord(ctx, clusterReversal, id)
  await audit(ctx, { action: 'cluster.split', subjectType, subjectId: id, after })
  return changeRecord(ctx, clusterReversal, seen, (then) => ({ ...then, members: kept }), {
    action: 'cluster.split',
    subjectType,
  })
}

function joinMembers(first: ClusterMemberRef[], second: ClusterMemberRef[]): ClusterMemberRef[] {
  const joined = new Map(first.map((member) => [member.id, member]))
  for (const member of second)
    if (!joined.has(member.id) || member.certainty === 'CERTAIN') joined.set(member.id, member)
  return byLabel([...joined.values()])
}

const byLabel = (members: ClusterMemberRef[]) =>
  members.sort((x, y) => (x.label === y.label ? (x.id < y.id ? -1 : 1) : x.label < y.label ? -1 : 1))
