import { insertTopic } from '@/lib/db/write-topic'
import type { AddTopicInput } from '@/lib/domain/add-input'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireFreeId } from './require'

/** Adds a matter in dispute with its question; its id is the slug in its address. */
export async function addTopic(ctx: Context, input: AddTopicInput): Promise<{ id: string }> {
  allow(ctx, 'topic.add')
  const id = await requireFreeId(ctx, 'topic', input.id)
  await insertTopic(ctx.db, id, input)
  const after = { ...input, id, version: 1 }
  await audit(ctx, { action: 'topic.add', subjectType: 'topic', subjectId: id, after })
  return { id }
}
