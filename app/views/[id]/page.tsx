import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import { paramsOf, type Search } from '@/app/_components/read-filter'
import { RetractRow } from '@/app/_components/retract-row'
import { RetractedNotice } from '@/app/_components/retracted-notice'
import { savedHref } from '@/app/_components/saved-href'
import { SavedNotice } from '@/app/_components/saved-notice'
import { underQuery } from '@/lib/domain/link-address'
import { loadSaved } from '@/lib/queries/changes'
import { loadSavedView } from '@/lib/queries/saved-views'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Saved view' }

/** Leads to the list as it was saved, by an address that stays; a view that was retracted can be restored here. */
export default async function ViewPage({ params, searchParams }: Props) {
  const view = await loadSavedView((await params).id)
  if (!view) notFound()
  const change = paramsOf(await searchParams).get('saved')
  const href = underQuery(`/${view.list}`, view.query)
  if (view.retractedAt === null) redirect(change === null ? href : savedHref(href, change))
  return (
    <>
      <SavedNotice saved={await loadSaved(change ?? undefined)} />
      <PageHeading title={view.name} eyebrow="Saved view" />
      <RetractedNotice what="This view" retractedAt={view.retractedAt} />
      <RetractRow what="view" record={view} used={null} />
    </>
  )
}
