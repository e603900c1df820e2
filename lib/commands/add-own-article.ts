import type { OwnArticle } from '@/lib/domain/article-input'
import { requirePublished } from '@/lib/domain/publication-day'
import { Refusal } from '@/lib/domain/refusal'
import { addArticle } from './add-article'
import { addSource } from './add-source'
import { allow, type Context } from './context'

/**
 * Adds an article from a text an analyst received, and its source where that is new: both or neither.
 * @throws Refusal DATE_AHEAD, or as addArticle and addSource
 */
export async function addOwnArticle(ctx: Context, input: OwnArticle): Promise<{ id: string }> {
  allow(ctx, 'article.add')
  requirePublished(input.publishedEdtf, ctx.now)
  const { read, source, ...particulars } = input
  const sourceId = await requireSource(ctx, source)
  const { encodingBasis: _, ...text } = read
  return addArticle(ctx, { ...particulars, ...text, sourceId, sourceNote: null, authorNote: null })
}

async function requireSource(ctx: Context, source: OwnArticle['source']): Promise<string> {
  if ('id' in source) return source.id
  try {
    return (await addSource(ctx, source.new)).id
  } catch (error) {
    // The form's name for the field.
    if (error instanceof Refusal && error.field === 'name') {
      throw new Refusal(error.code, 'source.new.name', source.new.name)
    }
    throw error
  }
}
