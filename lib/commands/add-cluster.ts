import { insertCluster } from '@/lib/db/write-origin'
import type { AddClusterInput } from '@/lib/domain/add-input'
import { audit } from './audit'
import { type Added, requireRecord } from './change-record'
import { allow, type Context } from './context'
import { requireDistinct, requireFreeId, requireThere } from './require'
import { clusterReversal } from './reversals/cluster'

/** Adds origins that count as one voice. */
export async function addCluster(ctx: Context, input: AddClusterInput): Promise<Added> {
  allow(ctx, 'cluster.add')
  const id = await requireFreeId(ctx, 'cluster', input.id)
  const members = input.members.map((member) => member.originId)
  requireDistinct(members, 'members')
  await requireThere(ctx, 'origin', members, 'members')
  await insertCluster(ctx.db, id, input)
  const after = await requireRecord(ctx, clusterReversal, id)
  const entryId = await audit(ctx, { action: 'cluster.add', subjectType: 'cluster', subjectId: id, after })
  return { id, entryId }
}
