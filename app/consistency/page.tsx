import type { Metadata } from 'next'
import { readConsistency } from '@/app/_components/consistency/consistency-address'
import { ConsistencyView } from '@/app/_components/consistency/consistency-view'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { loadConsistency } from '@/lib/queries/consistency'
import { RunSearch } from './_components/run-search'

export const metadata: Metadata = { title: 'Consistency' }

export default async function ConsistencyPage({ searchParams }: { searchParams: Promise<Search> }) {
  const said = readConsistency(await searchParams)
  const { topic: _, ...loaded } = await loadConsistency(said)
  return (
    <>
      <PageHeading
        title="Consistency"
        question="What does not hold together: judgements that cannot all be right, articles that contradict themselves, and hedges that are lost on the way."
      />
      {loaded.blind ? null : <RunSearch key={said.also.join()} also={said.also} search={loaded.search} />}
      <ConsistencyView path="/consistency" said={said} {...loaded} />
    </>
  )
}
