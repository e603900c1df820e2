import { findLabelled } from '@/lib/db/labels'
import { countUnderTopic, getTopicRecord, updateTopic } from '@/lib/db/topic-record'
import { Refusal } from '@/lib/domain/refusal'
import type { TopicRecord } from '@/lib/domain/versioned-record'
import { isRetracting, type Reversal } from './reversal'

export const topicReversal: Reversal<TopicRecord> = {
  read: (ctx, id) => getTopicRecord(ctx.db, id),
  async write(ctx, now, next) {
    const { id } = now
    if (isRetracting(now, next)) {
      const { claims, links } = await countUnderTopic(ctx.db, id)
      const record = { label: 'what stands under it', href: `/topics/${id}#claims` }
      if (claims + links > 0)
        throw new Refusal('STILL_USED', undefined, `${claims} claims, ${links} links`, record)
    }
    const same = next.retractedAt === null ? await findLabelled(ctx.db, 'topic', next.label, id) : null
    if (same) {
      const record = { label: same.label, href: `/topics/${same.id}` }
      throw new Refusal('ALREADY_EXISTS', 'label', next.label, record)
    }
    return updateTopic(ctx.db, now, next)
  },
}
