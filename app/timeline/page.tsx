import type { Metadata } from 'next'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { readAsked } from '@/app/_components/timeline/read-asked'
import { TimelineView } from '@/app/_components/timeline/timeline-view'
import { loadTimeline } from '@/lib/queries/timeline'

type Props = { searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Timeline' }

export default async function TimelinePage({ searchParams }: Props) {
  const { topic: _, ...timeline } = await loadTimeline(readAsked(await searchParams))
  return (
    <>
      <PageHeading
        title="Timeline"
        question="The times that claims speak of, and when articles were published, as far as each is known."
      />
      <TimelineView path="/timeline" {...timeline} />
    </>
  )
}
