import type { EditTopicInput, RetractInput } from '@/lib/domain/edit-input'
import { changeRecord, type Edited, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { topicReversal } from './reversals/topic'

/** Gives a topic another label or question; its address stays. */
export async function editTopic(ctx: Context, input: EditTopicInput): Promise<Edited> {
  allow(ctx, 'topic.edit')
  return changeRecord(ctx, topicReversal, input, (now) => ({ ...now, ...input }), {
    action: 'topic.edit',
    subjectType: 'topic',
  })
}

/** Retracts a topic under which nothing stands, or lets it stand again. */
export async function retractTopic(ctx: Context, input: RetractInput): Promise<Edited> {
  allow(ctx, 'topic.retract')
  return retractRecord(ctx, topicReversal, input, { action: 'topic.retract', subjectType: 'topic' })
}
