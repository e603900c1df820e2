import type { Metadata } from 'next'
import { PageHeading } from '@/app/_components/page-heading'
import { loadOriginLabels } from '@/lib/queries/sources'
import { NewOrigin } from './_components/new-origin'

export const metadata: Metadata = { title: 'Add an origin' }

export default async function NewOriginPage() {
  const origins = await loadOriginLabels()
  return (
    <>
      <PageHeading
        title="Add an origin"
        question="Who claims trace back to. Origins decide how many voices stand behind a claim."
      />
      <NewOrigin origins={origins} />
    </>
  )
}
