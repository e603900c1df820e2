import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_components/button'
import { Circles } from '@/app/_components/circles'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import { loadCircles } from '@/lib/queries/circles'
import { loadOrigins } from '@/lib/queries/sources'
import { FindOrigins } from './_components/find-origins'
import { originsHref, readOriginAddress } from './_components/origin-address'
import { OriginRow } from './_components/origin-row'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Origins' }

export default async function OriginsPage({ searchParams }: Props) {
  const { filter, after } = readOriginAddress(await searchParams)
  const isNarrowed = Object.values(filter).some(Boolean)
  const isHead = !isNarrowed && after === null
  const [{ origins, next, mates }, round] = await Promise.all([
    loadOrigins(filter, after),
    isHead ? loadCircles() : null,
  ])
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
      {round && <Circles {...round} />}
      {(origins.length > 0 || !isHead) && <FindOrigins filter={filter} />}
      {origins.length === 0 &&
        (isHead ? (
          <EmptyState title="No origins yet" action={{ href: '/origins/new', label: 'Add an origin' }}>
            An origin comes with a claim that names one, or is added here.
          </EmptyState>
        ) : (
          <EmptyState title="No origin matches" action={{ href: '/origins', label: 'Show every origin' }}>
            Try part of its name, or another kind.
          </EmptyState>
        ))}
      {origins.map((origin) => (
        <OriginRow key={origin.id} origin={origin} mates={mates} />
      ))}
      <Pager
        moreHref={next ? originsHref(filter, next) : null}
        newestHref={after ? originsHref(filter) : null}
        newestLabel="Back to the first"
      />
    </>
  )
}
