import type { Metadata } from 'next'
import { CountLine } from '@/app/_components/count-line'
import { LinkBrowser } from '@/app/_components/link-browser'
import { PageHeading } from '@/app/_components/page-heading'
import { readCursor, readFilter, readSort, type Search } from '@/app/_components/read-filter'
import { loadLinks } from '@/lib/queries/links'

export const metadata: Metadata = { title: 'Looked at, no link' }

export default async function NeitherPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const filter = readFilter(search)
  const after = readCursor(search)
  const loaded = await loadLinks('neither', filter, readSort(search), after)
  return (
    <>
      <PageHeading
        title="Looked at, no link"
        question="Pairs that tempt and were found to be neither, with the reason, so that nobody has to look again."
      >
        <CountLine total={loaded.total} one="pair" />
      </PageHeading>
      <LinkBrowser view="neither" path="/neither" after={after} loaded={loaded} strengths={[]} />
    </>
  )
}
