import type { Metadata } from 'next'
import Link from 'next/link'
import { EdtfDate } from '@/app/_components/edtf-date'
import { EmptyState } from '@/app/_components/empty-state'
import { Facts } from '@/app/_components/facts'
import { PageHeading } from '@/app/_components/page-heading'
import { RELIABILITY_WORDS } from '@/lib/domain/origin-words'
import type { SourceInList } from '@/lib/domain/record-lists'
import { plural } from '@/lib/format/count-words'
import { loadSources } from '@/lib/queries/sources'

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage() {
  const sources = await loadSources()
  return (
    <>
      <PageHeading title="Sources" question="Who publishes." />
      {sources.length === 0 && (
        <EmptyState title="No sources yet">A source comes with its first article.</EmptyState>
      )}
      {sources.map((source) => (
        <section
          key={source.id}
          id={source.id}
          aria-label={source.name}
          className="border-t border-rule py-5"
        >
          <h2 className="text-lg font-semibold">{source.name}</h2>
          <Facts facts={factsOf(source)} />
          <ul className="mt-2">
            {source.articles.map((article) => (
              <li key={article.id} className="py-1">
                <Link href={`/articles/${article.id}`} className="font-serif text-lg">
                  {article.title}
                </Link>{' '}
                <span className="text-sm text-soft">
                  <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />,{' '}
                  {plural(article.claims, 'claim')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function factsOf(source: SourceInList) {
  const grades =
    source.grades.length > 0
      ? source.grades.map(({ analyst, reliability, reason }) => (
          <span key={analyst} className="block">
            {reliability}, {RELIABILITY_WORDS[reliability]} ({analyst}): {reason}
          </span>
        ))
      : `F, ${RELIABILITY_WORDS.F}: nobody has graded it`
  return [
    { label: 'Reliability', value: grades },
    { label: 'Country', value: source.country },
    { label: 'Kind', value: source.kind },
    { label: 'Homepage', value: source.homepage },
    { label: 'Note', value: source.note },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}
