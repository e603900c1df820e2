import { countOnEntity, getEntityRecord, updateEntity } from '@/lib/db/entity-record'
import { Refusal } from '@/lib/domain/refusal'
import type { EntityRecord } from '@/lib/domain/versioned-record'
import { requireDistinct } from '../require'
import { isRetracting, type Reversal } from './reversal'

export const entityReversal: Reversal<EntityRecord> = {
  read: (ctx, id) => getEntityRecord(ctx.db, id),
  async write(ctx, now, next) {
    requireDistinct(next.aliases, 'aliases')
    const claims = isRetracting(now, next) ? await countOnEntity(ctx.db, now.id) : 0
    if (claims > 0) throw new Refusal('STILL_USED', undefined, `${claims} claims`)
    return updateEntity(ctx.db, now, next)
  },
}
