import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_components/button'
import { CountLine } from '@/app/_components/count-line'
import { LinkBrowser } from '@/app/_components/link-browser'
import { PageHeading } from '@/app/_components/page-heading'
import { readCursor, readFilter, readSort, type Search } from '@/app/_components/read-filter'
import type { LinkFilter } from '@/lib/domain/link-filter'
import { queueHref } from '@/lib/domain/review-queue'
import { STRENGTHS } from '@/lib/domain/strength'
import { loadLinks } from '@/lib/queries/links'

export const metadata: Metadata = { title: 'Disputed' }

export default async function DisputedPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const filter = readFilter(search)
  const after = readCursor(search)
  const loaded = await loadLinks('disputed', filter, readSort(search), after)
  return (
    <>
      <PageHeading
        title="Disputed"
        question="Analysts gave different verdicts, and all of them stand until a reviewer rules."
      >
        <CountLine total={loaded.total} one="link" />
        <p>
          <a href="/agreement">How far analysts agree</a>
        </p>
        <p>
          <a href="/consistency">What does not hold together</a>
        </p>
        {loaded.total > 0 && (
          <ButtonLink href={reviewHref(loaded.filter)} className="mt-3">
            Judge these one by one
          </ButtonLink>
        )}
      </PageHeading>
      <LinkBrowser view="disputed" path="/disputed" after={after} loaded={loaded} strengths={STRENGTHS} />
    </>
  )
}

/** The queue of what the list shows, as far as a queue is narrowed: by topic and by articles. */
function reviewHref({ topic, scope }: LinkFilter): string {
  return queueHref({
    of: 'disputed',
    topic: topic?.length === 1 ? (topic[0] ?? null) : null,
    scope: scope ?? null,
  })
}
