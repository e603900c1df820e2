import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { EdtfDate } from '@/app/_components/edtf-date'
import { EmptyState } from '@/app/_components/empty-state'
import { Facts } from '@/app/_components/facts'
import { FindForm } from '@/app/_components/find-form'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import { RELIABILITY_WORDS } from '@/lib/domain/origin-words'
import type { SourceInList } from '@/lib/domain/record-lists'
import { plural } from '@/lib/format/count-words'
import { loadSources } from '@/lib/queries/sources'

type Props = { searchParams: Promise<{ q?: string | string[]; after?: string | string[] }> }

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage({ searchParams }: Props) {
  const search = await searchParams
  const [words, after] = [one(search.q) ?? '', one(search.after) ?? null]
  const { sources, next } = await loadSources(words, after)
  const narrowed = words !== '' || after !== null
  return (
    <>
      <PageHeading title="Sources" question="Who publishes.">
        <ButtonLink href="/sources/new">Add a source</ButtonLink>
      </PageHeading>
      {(sources.length > 0 || narrowed) && (
        <FindForm
          action="/sources"
          label="Words of the name"
          typed={words}
          clearHref={words ? '/sources' : undefined}
        />
      )}
      {sources.length === 0 &&
        (narrowed ? (
          <EmptyState title="No source matches" action={{ href: '/sources', label: 'Show every source' }}>
            Try part of its name.
          </EmptyState>
        ) : (
          <EmptyState title="No sources yet" action={{ href: '/articles/new', label: 'Add an article' }}>
            A source comes with its first article, or is added here.
          </EmptyState>
        ))}
      {sources.map((source) => (
        <section
          key={source.id}
          id={source.id}
          aria-label={source.name}
          className="border-t border-rule py-5"
        >
          <h2 className="text-lg font-semibold">
            <Link href={`/sources/${source.id}`} prefetch={false}>
              {source.name}
            </Link>
          </h2>
          <Facts facts={factsOf(source)} />
          <Latest source={source} />
        </section>
      ))}
      <Pager
        moreHref={next ? listHref(words, next) : null}
        newestHref={after ? listHref(words) : null}
        newestLabel="Back to the first"
      />
    </>
  )
}

function Latest({ source }: { source: SourceInList }) {
  if (source.articles === 0)
    return <p className="mt-2 text-sm text-soft">No article of it is in the record.</p>
  return (
    <>
      <ul className="mt-2">
        {source.latest.map((article) => (
          <li key={article.id} className="py-1">
            <Link href={`/articles/${article.id}`} prefetch={false} className="font-serif text-lg">
              {article.title}
            </Link>{' '}
            <span className="text-sm text-soft">
              <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />,{' '}
              {plural(article.claims, 'claim')}
            </span>
          </li>
        ))}
      </ul>
      {source.articles > source.latest.length && (
        <Link href={`/articles?source=${source.id}`} className="tap text-sm">
          All {plural(source.articles, 'article')}
        </Link>
      )}
    </>
  )
}

function listHref(words: string, after?: string): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (after) query.set('after', after)
  return query.size > 0 ? `/sources?${query}` : '/sources'
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
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
