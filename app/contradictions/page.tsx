import type { Metadata } from 'next'
import { LinkBrowser } from '@/app/_components/browser/link-browser'
import { PageHeading } from '@/app/_components/page-heading'
import { paramsOf, type Search } from '@/app/_components/read-filter'
import { SavedNotice } from '@/app/_components/saved-notice'
import { loadBrowsed } from '@/lib/queries/browse'

export const metadata: Metadata = { title: 'Contradictions' }

export default async function ContradictionsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { change, ...browsed } = await loadBrowsed('contradictions', paramsOf(await searchParams))
  return (
    <>
      <SavedNotice saved={change} />
      <PageHeading
        title="Contradictions"
        question="On a named aspect both cannot hold as stated, or seem unable to."
      />
      <LinkBrowser {...browsed} />
    </>
  )
}
