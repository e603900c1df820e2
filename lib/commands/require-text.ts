import { createHash } from 'node:crypto'
import { listVersions } from '@/lib/db/versions'
import type { ReadText } from '@/lib/domain/article-draft'
import type { Article } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { requireNewBytes } from './add-article'
import type { QuestionContext } from './context'

/**
 * Checks that a text is new to its article, and its bytes to their source.
 * @returns the SHA-256 of the text as UTF-8
 * @throws Refusal SAME_VERSION or SAME_BYTES_IN_SOURCE, pointing to what is there
 */
export async function requireNewText(
  ctx: Pick<QuestionContext, 'db'>,
  article: Article,
  read: ReadText,
): Promise<string> {
  const textSha256 = createHash('sha256').update(read.text, 'utf8').digest('hex')
  const same = (await listVersions(ctx.db, article.id)).find((version) => version.textSha256 === textSha256)
  if (same) {
    throw new Refusal('SAME_VERSION', 'text', textSha256, {
      label: `Version ${same.number}`,
      href: `/articles/${article.id}/versions/${same.number}`,
    })
  }
  await requireNewBytes(ctx, article.source.id, read.bytesSha256)
  return textSha256
}
