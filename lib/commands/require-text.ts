import { createHash } from 'node:crypto'
import type { ReadText } from '@/lib/domain/article-draft'
import type { Article } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { requireNewBytes } from './add-article'
import type { QuestionContext } from './context'

/**
 * Checks that a text is another than its article’s latest, and that no other article of the source has its bytes. An
 * earlier text may come back: a wrong one is taken back so, and an outlet that takes a correction back is recorded.
 * @returns the SHA-256 of the text as UTF-8
 * @throws Refusal SAME_VERSION or SAME_BYTES_IN_SOURCE, pointing to what is there
 */
export async function requireNewText(
  ctx: Pick<QuestionContext, 'db'>,
  article: Article,
  read: ReadText,
): Promise<string> {
  const textSha256 = createHash('sha256').update(read.text, 'utf8').digest('hex')
  const { number, ...latest } = article.text
  if (latest.textSha256 === textSha256 || latest.bytesSha256 === read.bytesSha256) {
    throw new Refusal('SAME_VERSION', 'text', textSha256, {
      label: `Version ${number}`,
      href: `/articles/${article.id}/versions/${number}`,
    })
  }
  await requireNewBytes(ctx, article.source.id, read.bytesSha256, article.id)
  return textSha256
}
