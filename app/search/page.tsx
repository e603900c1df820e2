import type { Metadata } from 'next'
import { Button } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SectionHeading } from '@/app/_components/section-heading'
import { TextField } from '@/app/_components/text-field'
import type { ArticleHit, ClaimHit } from '@/lib/domain/record-lists'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { loadSearch, RANKED, SEARCH_PAGE } from '@/lib/queries/search'
import { describeArticleHits, describeClaimHits } from './_components/describe-hits'
import { Hits } from './_components/hits'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const typed = typedIn(await searchParams)
  return { title: typed ? `Search: ${typed.slice(0, 60)}` : 'Search' }
}

export default async function SearchPage({ searchParams }: Props) {
  const typed = typedIn(await searchParams)
  const found = typed ? await loadSearch(typed) : null
  return (
    <>
      <PageHeading title="Search" />
      <search>
        <form key={typed} action="/search" className="mb-8 flex max-w-prose flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-64">
            <TextField
              id="search"
              name="q"
              type="search"
              label="Words of an article or claim"
              hint="Put a phrase in quotation marks. The last word may be a beginning."
              defaultValue={typed}
              maxLength={SEARCH_LENGTH}
            />
          </div>
          <Button type="submit">Search</Button>
        </form>
      </search>
      {typed && !found && (
        <EmptyState title="Nothing to search for">Type at least one letter or digit.</EmptyState>
      )}
      {found && <Results claims={found.claims} articles={found.articles} />}
    </>
  )
}

function Results({ claims, articles }: { claims: ClaimHit[]; articles: ArticleHit[] }) {
  if (claims.length + articles.length === 0) {
    return (
      <EmptyState title="Nothing found" action={{ href: '/topics', label: 'Browse the topics' }}>
        Every word must be found. Try fewer words, or another spelling of a name: a search for al-Tanf does
        not find El Tanf.
      </EmptyState>
    )
  }
  return (
    <>
      <section aria-labelledby="claims" className="mb-10">
        <SectionHeading id="claims" note={countOf(claims.length)}>
          Claims
        </SectionHeading>
        {claims.length === 0 && <p className="text-soft">No claim matches; an article does.</p>}
        <Hits hits={describeClaimHits(claims)} />
      </section>
      <section aria-labelledby="articles">
        <SectionHeading id="articles" note={countOf(articles.length)}>
          Articles
        </SectionHeading>
        {articles.length === 0 && <p className="text-soft">No article’s text matches; a claim does.</p>}
        <Hits hits={describeArticleHits(articles)} serif />
      </section>
    </>
  )
}

function countOf(length: number): string {
  if (length < SEARCH_PAGE) return String(length)
  return `the best ${SEARCH_PAGE}; where more than ${RANKED.toLocaleString('en')} match, of those added last`
}

function typedIn(search: Search): string {
  return [search.q ?? ''].flat()[0]?.trim() ?? ''
}
