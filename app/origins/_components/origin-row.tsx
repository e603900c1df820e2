import Link from 'next/link'
import { Disclosure } from '@/app/_components/disclosure'
import { Facts } from '@/app/_components/facts'
import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import { MEMBERSHIP_WORDS, ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import type { OriginInList } from '@/lib/domain/record-lists'
import { cappedCount, plural } from '@/lib/format/count-words'

/** Origins by the cluster they are in. */
export type Mates = readonly { clusterId: string; id: string; label: string }[]

/** An origin in the list: what it is, whom it speaks with, and what goes back to it. */
export function OriginRow({ origin, mates }: { origin: OriginInList; mates: Mates }) {
  return (
    <section id={origin.id} aria-label={origin.label} className="border-t border-rule py-4">
      <h2 className="font-semibold">
        <Link href={`/origins/${origin.id}`} prefetch={false}>
          {origin.label}
        </Link>
      </h2>
      <p className="text-sm text-soft">
        {describeKind(origin)}
        {!origin.identified && ', not identified'}
      </p>
      <Facts facts={factsOf(origin, mates)} />
      <OriginClaims origin={origin} />
    </section>
  )
}

function OriginClaims({ origin }: { origin: OriginInList }) {
  const { id, claims, articles, firstClaims } = origin
  if (claims === 0) return <p className="text-sm text-soft">No claim goes back to it directly.</p>
  const isMore = claims > COUNT_LIMIT
  return (
    <Disclosure
      summary={
        isMore
          ? `${cappedCount(claims)} claims`
          : `${plural(claims, 'claim')} in ${plural(articles, 'article')}`
      }
    >
      <ul>
        {firstClaims.map((claim) => (
          <li key={claim.id} className="py-0.5">
            <Link href={`/claims/${claim.id}`} prefetch={false}>
              {claim.statement ?? `Claim ${claim.id}`}
            </Link>
          </li>
        ))}
      </ul>
      {claims > firstClaims.length && (
        <Link href={`/origins/${id}#rests`} prefetch={false} className="tap text-sm">
          {isMore ? 'More of them' : `All ${plural(claims, 'claim')}`}
        </Link>
      )}
    </Disclosure>
  )
}

/** The kind, and the note on it where that says more. */
function describeKind({ kind, kindNote }: OriginInList): string {
  const words = ORIGIN_KIND_WORDS[kind]
  if (!kindNote) return words
  return kindNote.includes(words) ? kindNote : `${words}, ${kindNote}`
}

function factsOf(origin: OriginInList, mates: Mates) {
  const clusters = origin.clusters.flatMap((cluster) => {
    const others = mates.filter(({ clusterId, id }) => clusterId === cluster.id && id !== origin.id)
    if (others.length === 0) return []
    return [
      <span key={cluster.id} className="block">
        {others.map((other, i) => (
          <span key={other.id}>
            {i > 0 && '; '}
            <Link href={`/origins/${other.id}`} prefetch={false}>
              {other.label}
            </Link>
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
  const rests = origin.restsOn.map(({ id, label, certainty, why }) => (
    <span key={id} className="block">
      <Link href={`/origins/${id}`} prefetch={false}>
        {label}
      </Link>{' '}
      ({MEMBERSHIP_WORDS[certainty]}): {why}
    </span>
  ))
  return [
    { label: 'Known from', value: origin.basis },
    { label: 'One voice with', value: clusters.length > 0 ? clusters : null },
    { label: 'Rests on', value: rests.length > 0 ? rests : null },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}
