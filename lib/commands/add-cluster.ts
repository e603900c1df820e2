import { insertCluster } from '@/lib/db/write-origin'
import type { AddClusterInput } from '@/lib/domain/add-input'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireDistinct, requireFreeId, requireThere } from './require'

/** Adds origins that count as one voice. */
export async function addCluster(ctx: Context, input: AddClusterInput): Promise<{ id: string }> {
  allow(ctx, 'cluster.add')
  const id = await requireFreeId(ctx, 'cluster', input.id)
  const members = input.members.map((member) => member.originId)
  requireDistinct(members, 'members')
  await requireThere(ctx, 'origin', members, 'members')
  await insertCluster(ctx.db, id, input)
  const after = { ...input, id, version: 1 }
  await audit(ctx, { action: 'cluster.add', subjectType: 'cluster', subjectId: id, after })
  return { id }
}
