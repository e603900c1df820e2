import type { Metadata } from 'next'
import { LinkBrowser } from '@/app/_components/browser/link-browser'
import { PageHeading } from '@/app/_components/page-heading'
import { paramsOf, type Search } from '@/app/_components/read-filter'
import { SavedNotice } from '@/app/_components/saved-notice'
import { loadBrowsed } from '@/lib/queries/browse'

export const metadata: Metadata = { title: 'Looked at, no link' }

export default async function NeitherPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { change, ...browsed } = await loadBrowsed('neither', paramsOf(await searchParams))
  return (
    <>
      <SavedNotice saved={change} />
      <PageHeading
        title="Looked at, no link"
        question="Pairs that tempt and were found to be neither, with the reason, so that nobody has to look again."
      />
      <LinkBrowser {...browsed} one="pair" />
    </>
  )
}
