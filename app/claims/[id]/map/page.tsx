import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readMapAddress } from '@/app/_components/map/map-address'
import { MapView } from '@/app/_components/map/map-view'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SourceLine } from '@/app/_components/source-line'
import { loadClaimMap } from '@/lib/queries/map'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Map around a claim' }

export default async function ClaimMapPage({ params, searchParams }: Props) {
  const { id } = await params
  const address = readMapAddress(await searchParams)
  const loaded = await loadClaimMap(id, address.steps)
  if (!loaded) notFound()
  const { claim, map, facts } = loaded
  const path = `/claims/${claim.id}/map`
  return (
    <>
      <PageHeading
        eyebrow={
          <a href={`/claims/${claim.id}`} className="tap">
            Claim {claim.id}
          </a>
        }
        title={claim.statement ?? 'This claim has no statement yet'}
        question={
          address.steps > 1
            ? 'What it is linked to, and what that is linked to.'
            : 'What it is linked to, and how that is linked to each other.'
        }
      >
        <SourceLine article={claim.article} linked />
      </PageHeading>
      <MapView
        path={path}
        address={address}
        map={map}
        facts={facts}
        back={{ href: `/claims/${claim.id}`, label: 'Back to the claim' }}
        label={`Map around claim ${claim.id}`}
      />
    </>
  )
}
