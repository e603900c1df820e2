import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { readAsked } from '@/app/_components/timeline/read-asked'
import { TimelineView } from '@/app/_components/timeline/timeline-view'
import { loadTopicTimeline } from '@/lib/queries/timeline'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Timeline of a topic' }

export default async function TopicTimelinePage({ params, searchParams }: Props) {
  const { slug } = await params
  const timeline = await loadTopicTimeline(slug, readAsked(await searchParams))
  if (!timeline?.topic) notFound()
  const { topic, ...rest } = timeline
  return (
    <>
      <PageHeading
        eyebrow={
          <a href={`/topics/${topic.id}`} className="tap">
            {topic.label}
          </a>
        }
        title={`${topic.label}: timeline`}
        question="The times its claims speak of, and when the articles that make them were published."
      />
      <TimelineView path={`/topics/${topic.id}/timeline`} {...rest} />
    </>
  )
}
