import { insertEntity } from '@/lib/db/write-entity'
import type { AddEntityInput } from '@/lib/domain/add-input'
import { audit } from './audit'
import { type Added, requireRecord } from './change-record'
import { allow, type Context } from './context'
import { requireDistinct, requireFreeId, requireThere } from './require'
import { entityReversal } from './reversals/entity'

/** Adds an entity with its aliases and the name each article uses for it. */
export async function addEntity(ctx: Context, input: AddEntityInput): Promise<Added> {
  allow(ctx, 'entity.add')
  const id = await requireFreeId(ctx, 'entity', input.id)
  requireDistinct(input.aliases, 'aliases')
  requireDistinct(
    input.mentions.map(({ articleId, name }) => `${articleId}: ${name}`),
    'mentions',
  )
  await requireThere(
    ctx,
    'article',
    input.mentions.map((mention) => mention.articleId),
    'mentions',
  )
  await insertEntity(ctx.db, id, input)
  const after = await requireRecord(ctx, entityReversal, id)
  const entryId = await audit(ctx, { action: 'entity.add', subjectType: 'entity', subjectId: id, after })
  return { id, entryId }
}
