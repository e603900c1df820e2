import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { Disclosure } from '@/app/_components/disclosure'
import { EmptyState } from '@/app/_components/empty-state'
import { Facts } from '@/app/_components/facts'
import { PageHeading } from '@/app/_components/page-heading'
import { MEMBERSHIP_WORDS, ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import type { OriginInList } from '@/lib/domain/record-lists'
import { plural } from '@/lib/format/count-words'
import { loadOrigins } from '@/lib/queries/sources'

export const metadata: Metadata = { title: 'Origins' }

export default async function OriginsPage() {
  const origins = await loadOrigins()
  const names = new Map(origins.map((origin) => [origin.id, origin.label]))
  return (
    <>
      <PageHeading
        title="Origins"
        question="To whom claims trace back. Origins of one cluster count as one voice; one not identified never counts as independent."
      >
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/origins/new">Add an origin</ButtonLink>
          <ButtonLink href="/clusters/new">Add a cluster</ButtonLink>
          <ButtonLink href="/entities">Entities and their names</ButtonLink>
        </div>
      </PageHeading>
      {origins.length === 0 && (
        <EmptyState title="No origins yet" action={{ href: '/origins/new', label: 'Add an origin' }}>
          An origin comes with a claim that names one, or is added here.
        </EmptyState>
      )}
      {origins.map((origin) => (
        <section
          key={origin.id}
          id={origin.id}
          aria-label={origin.label}
          className="border-t border-rule py-4"
        >
          <h2 className="font-semibold">
            <Link href={`/origins/${origin.id}`} prefetch={false}>
              {origin.label}
            </Link>
          </h2>
          <p className="text-sm text-soft">
            {describeKind(origin)}
            {!origin.identified && ', not identified'}
          </p>
          <Facts facts={factsOf(origin, origins, names)} />
          <OriginClaims origin={origin} />
        </section>
      ))}
    </>
  )
}

function OriginClaims({ origin }: { origin: OriginInList }) {
  const { claims, articles, firstClaims } = origin
  if (claims === 0) return <p className="text-sm text-soft">No claim goes back to it directly.</p>
  return (
    <Disclosure summary={`${plural(claims, 'claim')} in ${plural(articles, 'article')}`}>
      <ul>
        {firstClaims.map(({ id, statement }) => (
          <li key={id} className="py-0.5">
            <Link href={`/claims/${id}`} prefetch={false}>
              {statement ?? `Claim ${id}`}
            </Link>
          </li>
        ))}
      </ul>
      {claims > firstClaims.length && <p className="text-soft">and {claims - firstClaims.length} more</p>}
    </Disclosure>
  )
}

/** The kind, and the note on it where that says more. */
function describeKind({ kind, kindNote }: OriginInList): string {
  const words = ORIGIN_KIND_WORDS[kind]
  if (!kindNote) return words
  return kindNote.includes(words) ? kindNote : `${words}, ${kindNote}`
}

function factsOf(origin: OriginInList, origins: OriginInList[], names: Map<string, string>) {
  const clusters = origin.clusters.flatMap((cluster) => {
    const others = origins.filter(
      (other) => other.id !== origin.id && other.clusters.some(({ id }) => id === cluster.id),
    )
    if (others.length === 0) return []
    return [
      <span key={cluster.id} className="block">
        {others.map((other, i) => (
          <span key={other.id}>
            {i > 0 && '; '}
            <a href={`#${other.id}`}>{other.label}</a>
          </span>
        ))}
        <span className="block text-soft">
          {MEMBERSHIP_WORDS[cluster.certainty]}: {cluster.note}{' '}
          <Link href={`/clusters/${cluster.id}`} prefetch={false}>
            Cluster
          </Link>
        </span>
      </span>,
    ]
  })
  const rests = origin.restsOn.map(({ id, certainty, why }) => (
    <span key={id} className="block">
      <a href={`#${id}`}>{names.get(id) ?? id}</a> ({MEMBERSHIP_WORDS[certainty]}): {why}
    </span>
  ))
  return [
    { label: 'Known from', value: origin.basis },
    { label: 'One voice with', value: clusters.length > 0 ? clusters : null },
    { label: 'Rests on', value: rests.length > 0 ? rests : null },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}
