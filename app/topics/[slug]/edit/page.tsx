import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import { describeChangedBy } from '@/lib/format/changed-by'
import { loadLatestChange, loadTopicRecord } from '@/lib/queries/edited'
import { EditTopicForm } from './_components/edit-topic-form'

type Props = { params: Promise<{ slug: string }> }

export const metadata: Metadata = { title: 'Edit a topic' }

export default async function EditTopicPage({ params }: Props) {
  const loaded = await loadTopicRecord((await params).slug)
  if (!loaded) notFound()
  const { topic } = loaded
  const by = describeChangedBy(await loadLatestChange('topic', topic.id))
  return (
    <>
      <PageHeading
        title="Edit this topic"
        eyebrow={topic.label}
        question="Its address stays as it is, so that whoever noted it finds the topic again."
      />
      <EditTopicForm topic={topic} by={by} />
    </>
  )
}
