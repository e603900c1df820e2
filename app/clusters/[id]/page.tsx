import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { Disclosure } from '@/app/_components/disclosure'
import { History } from '@/app/_components/history'
import { PageHeading } from '@/app/_components/page-heading'
import { RetractRow } from '@/app/_components/retract-row'
import { RetractedNotice } from '@/app/_components/retracted-notice'
import { SavedNotice } from '@/app/_components/saved-notice'
import { SectionHeading } from '@/app/_components/section-heading'
import { MEMBERSHIP_WORDS } from '@/lib/domain/origin-words'
import { describeChangedBy } from '@/lib/format/changed-by'
import { plural } from '@/lib/format/count-words'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadCluster, loadLatestChange } from '@/lib/queries/edited'
import { EditClusterForm } from './_components/edit-cluster-form'
import { MergeForm } from './_components/merge-form'
import { SplitForm } from './_components/split-form'

type Search = Partial<Record<'saved' | 'history', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadCluster((await params).id)
  return { title: loaded ? (loaded.cluster.label ?? 'Cluster') : 'No such cluster' }
}

export default async function ClusterPage({ params, searchParams }: Props) {
  const loaded = await loadCluster((await params).id)
  if (!loaded) notFound()
  const { cluster, others, origins } = loaded
  const search = await searchParams
  const [saved, history, latest] = await Promise.all([
    loadSaved(search.saved),
    loadHistory({ subjects: [['cluster', cluster.id]] }, search.history),
    loadLatestChange('cluster', cluster.id),
  ])
  const name = cluster.label ?? cluster.members[0]?.label ?? cluster.id

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading
        title={cluster.label ?? `One voice: ${plural(cluster.members.length, 'origin')}`}
        eyebrow="Cluster"
        question={cluster.note}
      >
        <RetractedNotice what="This cluster" retractedAt={cluster.retractedAt} />
        <ButtonLink href={`/weigh?cluster=${cluster.id}`} className="no-print">
          What falls without it
        </ButtonLink>
      </PageHeading>
      <SectionHeading>Members</SectionHeading>
      <ul>
        {cluster.members.map(({ id, label, certainty }) => (
          <li key={id} className="py-0.5">
            <Link href={`/origins/${id}`}>{label}</Link>{' '}
            <span className="text-sm text-soft">{MEMBERSHIP_WORDS[certainty]}</span>
          </li>
        ))}
      </ul>
      {!cluster.retractedAt && (
        <div className="no-print mt-4 grid gap-1">
          <Disclosure summary="Edit this cluster">
            <EditClusterForm cluster={cluster} origins={origins} by={describeChangedBy(latest)} />
          </Disclosure>
          {others.length > 0 && (
            <Disclosure summary="Merge another cluster into it">
              <MergeForm cluster={cluster} others={others} by={describeChangedBy(latest)} />
            </Disclosure>
          )}
          {cluster.members.length > 1 && (
            <Disclosure summary="Split it in two">
              <SplitForm cluster={cluster} name={name} by={describeChangedBy(latest)} />
            </Disclosure>
          )}
        </div>
      )}
      <RetractRow what="cluster" record={cluster} used={null} />
      <History history={history} path={`/clusters/${cluster.id}`} />
    </>
  )
}
