import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import { describeChangedBy } from '@/lib/format/changed-by'
import { loadLatestChange, loadSource } from '@/lib/queries/edited'
import { EditSourceForm } from './_components/edit-source-form'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Edit a source' }

export default async function EditSourcePage({ params }: Props) {
  const loaded = await loadSource((await params).id)
  if (!loaded) notFound()
  const { source } = loaded
  const by = describeChangedBy(await loadLatestChange('source', source.id))
  return (
    <>
      <PageHeading title="Edit this source" eyebrow={source.name} />
      <EditSourceForm source={source} by={by} />
    </>
  )
}
