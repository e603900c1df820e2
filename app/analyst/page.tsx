import type { Metadata } from 'next'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { REFUSALS } from '@/lib/domain/refusal'
import { loadAnalyst } from '@/lib/queries/analyst'
import { NameForm } from './_components/name-form'

export const metadata: Metadata = { title: 'Your name' }

export default async function AnalystPage() {
  const analyst = await loadAnalyst()
  if (!analyst) return <EmptyState title="Nobody is annotating">{REFUSALS.NO_ANALYST}</EmptyState>
  return (
    <>
      <PageHeading
        title="Your name"
        question="It stands beside each of your assessments, here and in every dossier you hand over."
      />
      <NameForm name={analyst.name} version={analyst.version} />
    </>
  )
}
