import { findLabelled } from '@/lib/db/labels'
import { isTaken } from '@/lib/db/references'
import { insertTopic } from '@/lib/db/write-topic'
import type { AddTopicInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { freeSlug, slugOf } from '@/lib/domain/slug'
import { audit } from './audit'
import { type Added, requireRecord } from './change-record'
import { allow, type Context } from './context'
import { requireFreeId } from './require'
import { topicReversal } from './reversals/topic'

/**
 * Adds a matter in dispute with its question; its id is the slug in its address, made from the label unless given.
 * @throws Refusal ALREADY_EXISTS, pointing to the topic that has this label, case and accents aside
 */
export async function addTopic(ctx: Context, input: AddTopicInput): Promise<Added> {
  allow(ctx, 'topic.add')
  const id = await requireFreeId(ctx, 'topic', input.id ?? (await slugFor(ctx, input.label)))
  const same = await findLabelled(ctx.db, 'topic', input.label)
  if (same) {
    const record = { label: same.label, href: `/topics/${same.id}` }
    throw new Refusal('ALREADY_EXISTS', 'label', input.label, record)
  }
  await insertTopic(ctx.db, id, input)
  const after = await requireRecord(ctx, topicReversal, id)
  const entryId = await audit(ctx, { action: 'topic.add', subjectType: 'topic', subjectId: id, after })
  return { id, entryId }
}

async function slugFor(ctx: Context, label: string): Promise<string | undefined> {
  const slug = slugOf(label)
  return slug === null ? undefined : freeSlug(slug, (tried) => isTaken(ctx.db, 'topic', tried))
}
