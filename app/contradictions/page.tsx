import type { Metadata } from 'next'
import { CountLine } from '@/app/_components/count-line'
import { LinkBrowser } from '@/app/_components/link-browser'
import { PageHeading } from '@/app/_components/page-heading'
import { readCursor, readFilter, readSort, type Search } from '@/app/_components/read-filter'
import { STRENGTHS_OF } from '@/lib/domain/strength'
import { loadLinks } from '@/lib/queries/links'

export const metadata: Metadata = { title: 'Contradictions' }

export default async function ContradictionsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const filter = readFilter(search)
  const after = readCursor(search)
  const loaded = await loadLinks('contradictions', filter, readSort(search), after)
  return (
    <>
      <PageHeading
        title="Contradictions"
        question="On a named aspect both cannot hold as stated, or seem unable to."
      >
        <CountLine total={loaded.total} one="link" />
      </PageHeading>
      <LinkBrowser
        view="contradictions"
        path="/contradictions"
        after={after}
        loaded={loaded}
        strengths={STRENGTHS_OF.CONTRADICTS}
      />
    </>
  )
}
