import type { Metadata } from 'next'
import { BlindSwitch } from '@/app/_components/blind-switch'
import { BLIND_WORDS } from '@/app/_components/blind-words'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { SectionHeading } from '@/app/_components/section-heading'
import { REFUSALS } from '@/lib/domain/refusal'
import { loadAnalyst, loadAnalysts } from '@/lib/queries/analyst'
import { AddColleague } from './_components/add-colleague'
import { Colleagues } from './_components/colleagues'
import { NameForm } from './_components/name-form'

export const metadata: Metadata = { title: 'Who annotates' }

export default async function AnalystPage() {
  const [analyst, analysts] = await Promise.all([loadAnalyst(), loadAnalysts()])
  if (!analyst) return <EmptyState title="Nobody is annotating">{REFUSALS.NO_ANALYST}</EmptyState>
  return (
    <>
      <PageHeading
        title="Who annotates"
        question="The name stands beside each assessment, here and in every dossier you hand over."
      />
      <div className="grid gap-x-12 gap-y-10 desk:grid-cols-2">
        <section aria-labelledby="analysts">
          <SectionHeading id="analysts">Analysts</SectionHeading>
          <p className="mb-3 max-w-prose text-soft">
            Each analyst’s assessments stand on their own. Whoever is picked annotates in this browser, in all
            of its tabs, until somebody else is.
          </p>
          <Colleagues analysts={analysts} />
          <AddColleague />
        </section>
        <div className="space-y-10">
          <section aria-labelledby="own-name">
            <SectionHeading id="own-name">Your name</SectionHeading>
            <NameForm key={analyst.id} name={analyst.name} version={analyst.version} />
          </section>
          <section aria-labelledby="blind">
            <SectionHeading id="blind">Working blind</SectionHeading>
            <p id="blind-words" className="mb-2 max-w-prose">
              {BLIND_WORDS} An assessment saved so is recorded as made blind, where you had not been shown
              what others said of the pair before.
            </p>
            <BlindSwitch describedBy="blind-words" />
          </section>
          <p>
            <a href="/agreement">How far analysts agree</a>
          </p>
        </div>
      </div>
    </>
  )
}
