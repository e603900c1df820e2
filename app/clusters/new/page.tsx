import type { Metadata } from 'next'
import { PageHeading } from '@/app/_components/page-heading'
import { loadOriginLabels } from '@/lib/queries/sources'
import { NewCluster } from './_components/new-cluster'

type Props = { searchParams: Promise<{ origin?: string | string[] }> }

export const metadata: Metadata = { title: 'Add a cluster' }

export default async function NewClusterPage({ searchParams }: Props) {
  const [{ origin }, origins] = await Promise.all([searchParams, loadOriginLabels()])
  const first = origins.find(({ id }) => id === origin)?.id ?? null
  return (
    <>
      <PageHeading
        title="Add a cluster"
        question="Origins that count as one voice: one institution, one wire text, one interview."
      />
      <NewCluster origins={origins} first={first} />
    </>
  )
}
