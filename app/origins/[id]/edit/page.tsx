import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import { describeChangedBy } from '@/lib/format/changed-by'
import { loadLatestChange, loadOrigin } from '@/lib/queries/edited'
import { loadOriginLabels } from '@/lib/queries/sources'
import { EditOriginForm } from './_components/edit-origin-form'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Edit an origin' }

export default async function EditOriginPage({ params }: Props) {
  const loaded = await loadOrigin((await params).id)
  if (!loaded) notFound()
  const { origin } = loaded
  const [by, origins] = await Promise.all([loadLatestChange('origin', origin.id), loadOriginLabels()])
  return (
    <>
      <PageHeading
        title="Edit this origin"
        eyebrow={origin.label}
        question="Origins decide how many voices stand behind a claim."
      />
      <EditOriginForm
        origin={origin}
        origins={origins.filter(({ id }) => id !== origin.id)}
        by={describeChangedBy(by)}
      />
    </>
  )
}
