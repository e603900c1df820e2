import type { Metadata } from 'next'
import { LinkBrowser } from '@/app/_components/browser/link-browser'
import { ButtonLink } from '@/app/_components/button'
import { PageHeading } from '@/app/_components/page-heading'
import { paramsOf, type Search } from '@/app/_components/read-filter'
import { SavedNotice } from '@/app/_components/saved-notice'
import type { LinkFilter } from '@/lib/domain/link-filter'
import { queueHref } from '@/lib/domain/review-queue'
import { loadBrowsed } from '@/lib/queries/browse'

export const metadata: Metadata = { title: 'Disputed' }

export default async function DisputedPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { change, ...browsed } = await loadBrowsed('disputed', paramsOf(await searchParams))
  const { filter, total } = browsed.loaded
  return (
    <>
      <SavedNotice saved={change} />
      <PageHeading
        title="Disputed"
        question="Analysts gave different verdicts, and all of them stand until a reviewer rules."
      >
        <p>
          <a href="/agreement">How far analysts agree</a>
        </p>
        <p>
          <a href="/consistency">What does not hold together</a>
        </p>
        {total > 0 && (
          <ButtonLink href={reviewHref(filter)} className="mt-3">
            Judge these one by one
          </ButtonLink>
        )}
      </PageHeading>
      <LinkBrowser {...browsed} />
    </>
  )
}

/** The queue of what the list shows, as far as a queue is narrowed: by one topic and by articles. */
function reviewHref({ topic, scope }: LinkFilter): string {
  const only = topic?.length === 1 ? topic[0] : null
  return queueHref({ of: 'disputed', topic: only ?? null, scope: scope ?? null })
}
