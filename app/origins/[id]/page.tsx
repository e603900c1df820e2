import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { Facts } from '@/app/_components/facts'
import { History } from '@/app/_components/history'
import { PageHeading } from '@/app/_components/page-heading'
import { RetractRow } from '@/app/_components/retract-row'
import { RetractedNotice } from '@/app/_components/retracted-notice'
import { SavedNotice } from '@/app/_components/saved-notice'
import { SectionHeading } from '@/app/_components/section-heading'
import { MEMBERSHIP_WORDS, ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import type { ClusterRecord, OriginRecord } from '@/lib/domain/versioned-record'
import { plural } from '@/lib/format/count-words'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadOrigin } from '@/lib/queries/edited'
import { CarriedBy } from '../_components/carried-by'

type Search = Partial<Record<'saved' | 'history', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadOrigin((await params).id))?.origin.label ?? 'No such origin' }
}

export default async function OriginPage({ params, searchParams }: Props) {
  const loaded = await loadOrigin((await params).id)
  if (!loaded) notFound()
  const { origin, clusters, claims, resting, on, carried } = loaded
  const search = await searchParams
  const [saved, history] = await Promise.all([
    loadSaved(search.saved),
    loadHistory({ subjects: [['origin', origin.id]] }, search.history),
  ])
  const used = [
    on.claims > 0 && plural(on.claims, 'claim'),
    on.origins > 0 && plural(on.origins, 'other origin'),
    on.clusters > 0 && plural(on.clusters, 'cluster'),
  ].filter(Boolean)

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading title={origin.label} eyebrow="Origin">
        <RetractedNotice what="This origin" retractedAt={origin.retractedAt} />
        <Facts facts={factsOf(origin)} />
        <div className="no-print mt-4">
          <ButtonLink href={`/origins/${origin.id}/edit`}>Edit this origin</ButtonLink>
        </div>
      </PageHeading>

      <section aria-labelledby="voice">
        <SectionHeading
          id="voice"
          action={<Link href={`/clusters/new?origin=${origin.id}`}>Add a cluster with it</Link>}
        >
          One voice with
        </SectionHeading>
        {clusters.length === 0 && <p className="text-soft">It is in no cluster: it counts for itself.</p>}
        {clusters.map((cluster) => (
          <ClusterOf key={cluster.id} cluster={cluster} originId={origin.id} />
        ))}
      </section>

      <CarriedBy carried={carried} isVoice={clusters.length > 0} />

      <section aria-labelledby="rests">
        <SectionHeading id="rests" note={plural(on.claims, 'claim')}>
          What rests on it
        </SectionHeading>
        {on.claims + resting.length === 0 && <p className="text-soft">Nothing goes back to it yet.</p>}
        <ul>
          {claims.map(({ id, statement, article, source }) => (
            <li key={id} className="py-1">
              <Link href={`/claims/${id}`} prefetch={false}>
                {statement ?? `Claim ${id}`}
              </Link>{' '}
              <span className="text-sm text-soft">
                {source}: {article}
              </span>
            </li>
          ))}
        </ul>
        {on.claims > claims.length && (
          <p className="text-soft">and {on.claims - claims.length} more, or such as pass through it</p>
        )}
        {resting.length > 0 && (
          <p className="mt-2">
            Origins that rest on it:{' '}
            {resting.map(({ id, label }, i) => (
              <span key={id}>
                {i > 0 && '; '}
                <Link href={`/origins/${id}`}>{label}</Link>
              </span>
            ))}
          </p>
        )}
      </section>
      <RetractRow what="origin" record={origin} used={used.length > 0 ? used.join(', ') : null} />
      <History history={history} path={`/origins/${origin.id}`} />
    </>
  )
}

function ClusterOf({ cluster, originId }: { cluster: ClusterRecord; originId: string }) {
  const own = cluster.members.find(({ id }) => id === originId)
  const others = cluster.members.filter(({ id }) => id !== originId)
  return (
    <article className="max-w-prose border-l-4 border-rule py-1 pl-4" aria-label={cluster.label ?? 'Cluster'}>
      <p>
        {others.length === 0 && <span className="text-soft">nobody else yet</span>}
        {others.map(({ id, label }, i) => (
          <span key={id}>
            {i > 0 && '; '}
            <Link href={`/origins/${id}`}>{label}</Link>
          </span>
        ))}
      </p>
      <p className="text-sm text-soft">
        {own && `${MEMBERSHIP_WORDS[own.certainty]}: `}
        {cluster.note}
      </p>
      <Link href={`/clusters/${cluster.id}`} className="tap text-sm">
        Edit, merge or split this cluster
      </Link>
    </article>
  )
}

function factsOf({ kind, kindNote, identified, basis, restsOn }: OriginRecord) {
  const rests = restsOn.map(({ id, label, certainty, why }) => (
    <span key={id} className="block">
      <Link href={`/origins/${id}`}>{label}</Link> ({MEMBERSHIP_WORDS[certainty]}): {why}
    </span>
  ))
  return [
    { label: 'Kind', value: [ORIGIN_KIND_WORDS[kind], kindNote].filter(Boolean).join(', ') },
    { label: 'Identified', value: identified ? 'yes' : 'no: it never counts as independent of another' },
    { label: 'Known from', value: basis },
    { label: 'Rests on', value: rests.length > 0 ? rests : null },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}
