import type { ArticleProposal } from '@/lib/domain/article-draft'
import type { DraftArticleInput } from '@/lib/domain/article-input'
import { guessLanguage } from './guess-language'
import { MARKDOWN_EXTENSIONS } from './plain-text'
import { proposeAuthor } from './propose-author'
import { proposeDate } from './propose-date'
import { proposeFurniture } from './propose-furniture'
import { proposeTitle } from './propose-title'
import { readReceived } from './read-received'
import { extensionOf } from './readers'

/**
 * A received text, and what it seems to say of itself.
 * @throws Refusal as readText
 */
export function proposeArticle({ received }: DraftArticleInput): ArticleProposal {
  const { capturedHow: _, ...read } = readReceived(received)
  const stripped = proposeFurniture(read.text)
  const markdown = received.from === 'file' && MARKDOWN_EXTENSIONS.includes(extensionOf(received.name))
  return {
    ...read,
    title: proposeTitle(read.text, { markdown, stripped }),
    language: guessLanguage(read.text, stripped),
    published: proposeDate(read.text),
    author: proposeAuthor(read.text),
    stripped,
  }
}
