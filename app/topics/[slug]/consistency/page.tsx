import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readConsistency } from '@/app/_components/consistency/consistency-address'
import { ConsistencyView } from '@/app/_components/consistency/consistency-view'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { loadTopicConsistency } from '@/lib/queries/consistency'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Consistency of a topic' }

export default async function TopicConsistencyPage({ params, searchParams }: Props) {
  const said = readConsistency(await searchParams)
  const loaded = await loadTopicConsistency((await params).slug, said)
  if (!loaded?.topic) notFound()
  const { topic, ...rest } = loaded
  return (
    <>
      <PageHeading
        eyebrow={
          <a href={`/topics/${topic.id}`} className="tap">
            {topic.label}
          </a>
        }
        title={`${topic.label}: consistency`}
        question="What does not hold together among its links."
      />
      <ConsistencyView path={`/topics/${topic.id}/consistency`} said={said} {...rest} />
    </>
  )
}
