import type { Metadata } from 'next'
import { PageHeading } from '@/app/_components/page-heading'
import { SourceForm } from '@/app/_components/source-form'

export const metadata: Metadata = { title: 'Add a source' }

export default function NewSourcePage() {
  return (
    <>
      <PageHeading
        title="Add a source"
        question="An outlet or body that publishes. With an article, a new source can be added at once."
      />
      <SourceForm />
    </>
  )
}
