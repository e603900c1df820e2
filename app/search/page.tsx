import type { Metadata } from 'next'
import { Button } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SectionHeading } from '@/app/_components/section-heading'
import { TextField } from '@/app/_components/text-field'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { loadSearch, SEARCH_PAGE, type SearchFound } from '@/lib/queries/search'
import { describeArticleHits, describeClaimHits } from './_components/describe-hits'
import { FittingNamesList } from './_components/fitting-names'
import { Hits } from './_components/hits'
import { NothingFound } from './_components/nothing-found'

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
              label="Words of a claim, an article or a name"
              hint="A phrase in quotation marks; -word to leave a word out; a beginning with an asterisk: milit*. The last word may be a beginning."
              defaultValue={typed}
              maxLength={SEARCH_LENGTH}
            />
          </div>
          <Button type="submit">Search</Button>
        </form>
      </search>
      {typed && !found && (
        <EmptyState title="Nothing to search for">
          Type at least one word to find; what follows a hyphen, as in -drone, is only left out.
        </EmptyState>
      )}
      {found && <Results {...found} />}
    </>
  )
}

function Results({ claims, articles, names, alone }: SearchFound) {
  return (
    <>
      <FittingNamesList names={names} />
      {claims.length + articles.length === 0 ? (
        <NothingFound alone={alone} />
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
  return [search.q ?? ''].flat()[0]?.trim() ?? ''
}
