import type { Metadata } from 'next'
import { PageHeading } from '@/app/_components/page-heading'
import { NewTopic } from './_components/new-topic'

export const metadata: Metadata = { title: 'Add a topic' }

export default function NewTopicPage() {
  return (
    <>
      <PageHeading title="Add a topic" question="A matter in dispute gathers the claims that speak to it." />
      <NewTopic />
    </>
  )
}
