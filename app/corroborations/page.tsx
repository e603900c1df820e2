import type { Metadata } from 'next'
import { CountLine } from '@/app/_components/count-line'
import { LinkBrowser } from '@/app/_components/link-browser'
import { PageHeading } from '@/app/_components/page-heading'
import { readCursor, readFilter, readSort, type Search } from '@/app/_components/read-filter'
import { STRENGTHS_OF } from '@/lib/domain/strength'
import { loadLinks } from '@/lib/queries/links'

export const metadata: Metadata = { title: 'Corroborations' }

export default async function CorroborationsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const filter = readFilter(search)
  const after = readCursor(search)
  const loaded = await loadLinks('corroborations', filter, readSort(search), after)
  return (
    <>
      <PageHeading
        title="Corroborations"
        question="If one holds, a named aspect of the other holds too, or is better supported. Repetition of one voice is told apart: it confirms nothing."
      >
        <CountLine total={loaded.total} one="link" />
      </PageHeading>
      <LinkBrowser
        view="corroborations"
        path="/corroborations"
        after={after}
        loaded={loaded}
        strengths={STRENGTHS_OF.CORROBORATES}
      />
    </>
  )
}
