import { getEntityRecord, updateEntity } from '@/lib/db/entity-record'
import type { EntityRecord } from '@/lib/domain/versioned-record'
import { requireDistinct } from '../require'
import type { Reversal } from './reversal'

/**
 * Nothing rests on an entity: claims name things in their own words, which an entity only says to be names of one. So it
 * can be retracted whoever names it, for its names may have been taken for one by mistake.
 */
export const entityReversal: Reversal<EntityRecord> = {
  read: (ctx, id) => getEntityRecord(ctx.db, id),
  async write(ctx, now, next) {
    requireDistinct(next.aliases, 'aliases')
    return updateEntity(ctx.db, now, next)
  },
}
