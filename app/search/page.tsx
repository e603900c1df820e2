import type { Metadata } from 'next'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SectionHeading } from '@/app/_components/section-heading'
import { isNarrowed, readNarrowing, searchHref } from '@/lib/domain/search-narrowing'
import { loadSearch, SEARCH_PAGE, type SearchFound } from '@/lib/queries/search'
import { describeArticleHits, describeClaimHits } from './_components/describe-hits'
import { FittingNamesList } from './_components/fitting-names'
import { Hits } from './_components/hits'
import { NothingFound } from './_components/nothing-found'
import { SearchForm } from './_components/search-form'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const typed = typedIn(await searchParams)
  return { title: typed ? `Search: ${typed.slice(0, 60)}` : 'Search' }
}

export default async function SearchPage({ searchParams }: Props) {
  const search = await searchParams
  const typed = typedIn(search)
  const { narrowing: asked, unread } = readNarrowing({
    source: one(search.source),
    publishedFrom: one(search.publishedFrom),
    publishedTo: one(search.publishedTo),
  })
  const { found, narrowing, sources } = await loadSearch(typed, asked)
  return (
    <>
      <PageHeading title="Search" />
      <SearchForm typed={typed} narrowing={narrowing} sources={sources} unread={unread} />
      {typed && !found && (
        <EmptyState title="Nothing to search for">
          Type at least one word to find; what follows a hyphen, as in -drone, is only left out.
        </EmptyState>
      )}
      {found && <Results {...found} everywhereHref={isNarrowed(narrowing) ? searchHref(typed) : undefined} />}
    </>
  )
}

/** @param everywhereHref the same search in every article, where it is narrowed */
function Results({
  claims,
  articles,
  names,
  alone,
  everywhereHref,
}: SearchFound & { everywhereHref: string | undefined }) {
  return (
    <>
      <FittingNamesList names={names} />
      {claims.length + articles.length === 0 ? (
        <NothingFound alone={alone} everywhereHref={everywhereHref} />
      ) : (
        <>
          <section aria-labelledby="claims" className="mb-10">
            <SectionHeading id="claims" note={countOf(claims.length, 'statement')}>
              Claims
            </SectionHeading>
            {claims.length === 0 && <p className="text-soft">No claim matches; an article does.</p>}
            <Hits hits={describeClaimHits(claims)} />
          </section>
          <section aria-labelledby="articles">
            <SectionHeading id="articles" note={countOf(articles.length, 'title')}>
              Articles
            </SectionHeading>
            {articles.length === 0 && <p className="text-soft">No article’s text matches; a claim does.</p>}
            <Hits hits={describeArticleHits(articles)} serif />
          </section>
        </>
      )}
    </>
  )
}

/** @param head where words count most */
function countOf(length: number, head: string): string {
  if (length < SEARCH_PAGE) return String(length)
  return `the first ${SEARCH_PAGE}: those with every word in the ${head}, then the rest, last added first`
}

function typedIn(search: Search): string {
  return one(search.q) ?? ''
}

const one = (value: string | string[] | undefined) => [value ?? ''].flat()[0]?.trim() || undefined
