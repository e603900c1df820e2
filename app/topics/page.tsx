import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { TopicCounts } from '@/app/_components/topic-counts'
import { loadTopics } from '@/lib/queries/topics'

export const metadata: Metadata = { title: 'Topics' }

export default async function TopicsPage() {
  const topics = await loadTopics()
  return (
    <>
      <PageHeading title="Topics" question="The matters in dispute, each with its question.">
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/topics/new">Add a topic</ButtonLink>
          <ButtonLink href="/timeline">Timeline of all topics</ButtonLink>
          <ButtonLink href="/silence">Silence map</ButtonLink>
        </div>
      </PageHeading>
      {topics.length === 0 ? (
        <EmptyState title="No topics yet" action={{ href: '/topics/new', label: 'Add a topic' }}>
          A topic gathers the claims that speak to one question.
        </EmptyState>
      ) : (
        <ul>
          {topics.map((topic) => (
            <li key={topic.id} className="border-t border-rule py-3">
              <h2 className="text-lg font-semibold">
                <Link href={`/topics/${topic.id}`}>{topic.label}</Link>
              </h2>
              <p className="max-w-prose text-soft">{topic.question}</p>
              <TopicCounts topic={topic} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
