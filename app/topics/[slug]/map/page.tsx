import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readMapAddress } from '@/app/_components/map/map-address'
import { MapView } from '@/app/_components/map/map-view'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { loadTopicMap } from '@/lib/queries/map'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Map of a topic' }

export default async function TopicMapPage({ params, searchParams }: Props) {
  const { slug } = await params
  const address = readMapAddress(await searchParams)
  const loaded = await loadTopicMap(slug, address.steps)
  if (!loaded) notFound()
  const { topic, map, facts } = loaded
  return (
    <>
      <PageHeading
        eyebrow={
          <a href={`/topics/${topic.id}`} className="tap">
            {topic.label}
          </a>
        }
        title={`${topic.label}: map`}
        question={
          address.steps > 1
            ? 'Its links, and what its claims are linked to beyond it. Claims without a link are not drawn.'
            : 'Its links. Claims without a link are not drawn.'
        }
      />
      <MapView
        path={`/topics/${topic.id}/map`}
        address={address}
        map={map}
        facts={facts}
        back={{ href: `/topics/${topic.id}`, label: 'Back to the topic' }}
        label={`Map of ${topic.label}`}
      />
    </>
  )
}
