import { createHash } from 'node:crypto'
import { getArticle } from '@/lib/db/articles'
import { hasBytes, insertArticle } from '@/lib/db/write-article'
import type { AddArticleInput } from '@/lib/domain/add-input'
import { edtfBounds } from '@/lib/domain/edtf'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireFreeId, requireThere } from './require'

/** Adds an article with its first version. The same bytes stand once per source. */
export async function addArticle(ctx: Context, input: AddArticleInput): Promise<{ id: string }> {
  allow(ctx, 'article.add')
  const id = await requireFreeId(ctx, 'article', input.id)
  await requireThere(ctx, 'source', [input.sourceId], 'sourceId')
  if (await hasBytes(ctx.db, input.sourceId, input.bytesSha256)) {
    throw new Refusal('SAME_BYTES_IN_SOURCE', 'text', input.bytesSha256)
  }
  requireLineFeeds(input.text)
  requireInText(input.stripped, input.text)
  await insertArticle(ctx.db, id, input, {
    versionId: ctx.newId('version'),
    publishedFrom: earliestDay(input.publishedEdtf),
    textSha256: createHash('sha256').update(input.text, 'utf8').digest('hex'),
    capturedAt: ctx.now.toISOString(),
  })
  const after = await articleWithoutText(ctx, id)
  await audit(ctx, { action: 'article.add', subjectType: 'article', subjectId: id, after })
  return { id }
}

/** Without a known beginning the end is the day to sort by. */
function earliestDay(edtf: string): string {
  const { from, to } = edtfBounds(edtf)
  const day = from ?? to
  if (day === null) throw new Refusal('NOT_EDTF', 'publishedEdtf', edtf)
  return day
}

/** Offsets are counted in text with LF line ends; a CR left in would shift nothing here, but every other reader's count. */
function requireLineFeeds(text: string): void {
  const at = text.indexOf('\r')
  if (at >= 0) throw new Refusal('INVALID_INPUT', 'text', `a CR at ${at}; line ends are LF`)
}

function requireInText(stripped: AddArticleInput['stripped'], text: string): void {
  const ranges = [...stripped].sort((x, y) => x.start - y.start)
  let last = 0
  for (const { start, end } of ranges) {
    const place = `stripped ${start} to ${end}`
    if (end <= start || end > text.length) throw new Refusal('SPAN_OUT_OF_TEXT', 'stripped', place)
    if (start < last) throw new Refusal('INVALID_INPUT', 'stripped', `${place} overlaps the one before`)
    last = end
  }
}

/** The audit keeps the hashes, not the text: a takedown must be able to remove it everywhere. */
async function articleWithoutText(ctx: Context, id: string): Promise<object> {
  const article = await getArticle(ctx.db, id)
  if (!article) throw new Error(`Article ${id} is not there after it was added.`)
  const { text: _, ...version } = article.text
  return { ...article, text: version }
}
