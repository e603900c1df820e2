import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import { describeChangedBy } from '@/lib/format/changed-by'
import { loadEntity, loadLatestChange } from '@/lib/queries/edited'
import { EntityForm } from '../../_components/entity-form'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Edit an entity' }

export default async function EditEntityPage({ params }: Props) {
  const loaded = await loadEntity((await params).id)
  if (!loaded) notFound()
  const { entity } = loaded
  const by = describeChangedBy(await loadLatestChange('entity', entity.id))
  return (
    <>
      <PageHeading title="Edit this entity" eyebrow={entity.label} />
      <EntityForm entity={entity} by={by} />
    </>
  )
}
