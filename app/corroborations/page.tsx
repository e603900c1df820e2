import type { Metadata } from 'next'
import { LinkBrowser } from '@/app/_components/browser/link-browser'
import { PageHeading } from '@/app/_components/page-heading'
import { paramsOf, type Search } from '@/app/_components/read-filter'
import { SavedNotice } from '@/app/_components/saved-notice'
import { loadBrowsed } from '@/lib/queries/browse'

export const metadata: Metadata = { title: 'Corroborations' }

export default async function CorroborationsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { change, ...browsed } = await loadBrowsed('corroborations', paramsOf(await searchParams))
  return (
    <>
      <SavedNotice saved={change} />
      <PageHeading
        title="Corroborations"
        question="If one holds, a named aspect of the other holds too, or is better supported. Repetition of one voice is told apart: it confirms nothing."
      />
      <LinkBrowser {...browsed} />
    </>
  )
}
