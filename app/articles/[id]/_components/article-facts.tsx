import { Disclosure } from '@/app/_components/disclosure'
import { Facts } from '@/app/_components/facts'
import type { Article } from '@/lib/domain/record'
import { describeInstant } from '@/lib/format/instant-words'

/** What is known of an article, and on what it rests: dates, identification, hashes. */
export function ArticleFacts({ article }: { article: Article }) {
  const facts = [
    { label: 'Genre', value: article.genre },
    { label: 'Language', value: article.language },
    { label: 'Date rests on', value: article.publishedNote },
    { label: 'Source', value: article.sourceNote },
    { label: 'Author', value: article.authorNote },
    { label: 'Beware', value: article.note },
    { label: 'Address', value: article.url },
    {
      label: 'Captured',
      value: `${describeInstant(article.text.capturedAt)}, ${article.text.capturedHow}`,
    },
    { label: 'SHA-256 of the file', value: <code className="break-all">{article.text.bytesSha256}</code> },
    { label: 'SHA-256 of the text', value: <code className="break-all">{article.text.textSha256}</code> },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))

  return (
    <Disclosure summary="About this article">
      <Facts facts={facts} />
    </Disclosure>
  )
}
