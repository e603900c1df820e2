import { Disclosure } from '@/app/_components/disclosure'
import { Facts } from '@/app/_components/facts'
import { ENCODING_WORDS } from '@/lib/domain/encoding-words'
import { describeLanguage } from '@/lib/domain/language'
import type { Article } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'
import { describeInstant } from '@/lib/format/instant-words'

/** What is known of an article, and on what it rests: dates, identification, hashes. */
export function ArticleFacts({ article }: { article: Article }) {
  const facts = [
    { label: 'Genre', value: article.genre },
    { label: 'Language', value: <Language article={article} /> },
    { label: 'Date rests on', value: article.publishedNote },
    { label: 'Source', value: article.sourceNote },
    { label: 'Author', value: article.authorNote },
    { label: 'Beware', value: article.note },
    { label: 'Address', value: article.url },
    {
      label: 'Captured',
      value: `${describeInstant(article.text.capturedAt)}, ${article.text.capturedHow}`,
    },
    { label: 'Read as', value: describeEncoding(article.text.encoding) },
    { label: 'Page furniture', value: describeStripped(article) },
    { label: 'SHA-256 of the file', value: <code className="break-all">{article.text.bytesSha256}</code> },
    { label: 'SHA-256 of the text', value: <code className="break-all">{article.text.textSha256}</code> },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))

  return (
    <Disclosure summary="About this article">
      <Facts facts={facts} />
    </Disclosure>
  )
}

function Language({ article }: { article: Article }) {
  const { language, languageProposedBy } = article
  return (
    <>
      {describeLanguage(language)}
      {languageProposedBy && (
        <>
          {' '}
          <span className="guess">guessed</span>{' '}
          <span className="text-soft">by {languageProposedBy}, not confirmed yet</span>
        </>
      )}
    </>
  )
}

/** By its name where it has one; a record may hold a label unknown here. */
function describeEncoding(encoding: string | null): string | null {
  return encoding && (Object.entries(ENCODING_WORDS).find(([label]) => label === encoding)?.[1] ?? encoding)
}

/** How much of it is still a rule's proposal; nothing where all of it is confirmed. */
function describeStripped({ text }: Article): string | null {
  const proposed = text.stripped.filter((range) => range.proposedBy !== null).length
  if (proposed === 0) return null
  return `${plural(text.stripped.length, 'stretch', 'stretches')}, ${proposed} of them proposed by a rule and not confirmed yet`
}
