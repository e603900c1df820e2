import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FindForm } from '@/app/_components/find-form'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import type { Search } from '@/app/_components/read-filter'
import { TopicCounts } from '@/app/_components/topic-counts'
import type { TopicRef } from '@/lib/domain/record'
import { loadTopics } from '@/lib/queries/topics'

export const metadata: Metadata = { title: 'Topics' }

export default async function TopicsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const words = one(search.q)
  const after = readPlace(one(search.after))
  const { topics, next } = await loadTopics({ words }, after)
  return (
    <>
      <PageHeading title="Topics" question="The matters in dispute, each with its question.">
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/topics/new">Add a topic</ButtonLink>
          <ButtonLink href="/timeline">Timeline of all topics</ButtonLink>
          <ButtonLink href="/silence">Silence map</ButtonLink>
        </div>
      </PageHeading>
      {(topics.length > 0 || words) && (
        <FindForm
          action="/topics"
          label="Words of its name"
          typed={words ?? ''}
          clearHref={words ? '/topics' : undefined}
        />
      )}
      {topics.length === 0 ? (
        <Nothing narrowed={Boolean(words || after)} />
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
      <Pager
        moreHref={next && listHref(words, next)}
        newestHref={after && listHref(words)}
        newestLabel="Back to the first"
      />
    </>
  )
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <EmptyState title="No topic matches" action={{ href: '/topics', label: 'Show every topic' }}>
      Try fewer or other words of its name.
    </EmptyState>
  ) : (
    <EmptyState title="No topics yet" action={{ href: '/topics/new', label: 'Add a topic' }}>
      A topic gathers the claims that speak to one question.
    </EmptyState>
  )
}

function listHref(words: string | undefined, after?: TopicRef): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (after) query.set('after', `${after.id}~${after.label}`)
  return query.size > 0 ? `/topics?${query}` : '/topics'
}

/** Where the page begins: `after=ID~LABEL` (no id holds a tilde); anything else begins at the first. */
function readPlace(text: string | undefined): TopicRef | null {
  const [, id, label] = /^([^~]+)~(.+)$/s.exec(text ?? '') ?? []
  return id && label ? { id, label } : null
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
