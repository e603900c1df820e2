import { getClusterRecord, updateCluster } from '@/lib/db/cluster-record'
import type { ClusterRecord } from '@/lib/domain/versioned-record'
import { requireDistinct, requireThere } from '../require'
import type { Reversal } from './reversal'

export const clusterReversal: Reversal<ClusterRecord> = {
  read: (ctx, id) => getClusterRecord(ctx.db, id),
  async write(ctx, now, next) {
    const members = next.members.map(({ id }) => id)
    requireDistinct(members, 'members')
    if (next.retractedAt === null) await requireThere(ctx, 'origin', members, 'members')
    return updateCluster(ctx.db, now, next)
  },
}
