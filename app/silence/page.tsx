import type { Metadata } from 'next'
import { BLIND_WORDS } from '@/app/_components/blind-words'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterBar } from '@/app/_components/filter-bar'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { mapHref, readMapAddress } from '@/app/_components/silence/map-address'
import { Marking } from '@/app/_components/silence/marking'
import { isTurned } from '@/lib/domain/silence-map'
import { type LoadedMap, loadSilenceMap } from '@/lib/queries/silence-map'
import { mapFilters } from './_components/map-filters'
import { MapKeys } from './_components/map-keys'
import { MapPages } from './_components/map-pages'
import { SilenceTable } from './_components/silence-table'
import { StanceLegend } from './_components/stance-legend'

type Props = { searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Silence map' }

export default async function SilencePage({ searchParams }: Props) {
  const map = await loadSilenceMap(readMapAddress(await searchParams))
  const { asked, topics, articles, actor } = map
  const isNarrowed = Boolean(asked.topic || asked.source || asked.article || asked.claim)
  const isPaged = Boolean(asked.after || map.nextArticle)
  const [only] = topics
  return (
    <>
      <PageHeading
        title="Silence map"
        question="Who says so, who denies it, who was read and says nothing, and whom nobody has read for it yet."
      >
        {actor?.blind && (
          <p className="max-w-prose text-soft">
            {BLIND_WORDS} Here the links that you have assessed alone say who says so and who denies.
          </p>
        )}
      </PageHeading>
      <FilterBar
        action="/silence"
        clearHref={isNarrowed ? '/silence' : undefined}
        filters={mapFilters({ ...map, reference: asked.topic ? (only?.reference ?? null) : null })}
      />
      {topics.length === 0 || articles.length === 0 ? (
        <Nothing asked={asked} topics={topics.length} isNarrowed={isNarrowed} />
      ) : (
        <Marking>
          <p className="no-print mb-2 max-w-prose text-sm text-soft">
            {asked.topic && only && <span className="block text-ink">{only.question}</span>}
            Press “not read” once you have read an article for a topic and found nothing: it is then marked
            silent. <span className="max-desk:hidden">Arrow keys move from cell to cell.</span>
          </p>
          <MapKeys>
            <SilenceTable
              map={map}
              turned={isTurned({ articles: articles.length, topics: topics.length, isPaged })}
              bySource={asked.order === 'source'}
              actor={actor}
            />
          </MapKeys>
          <MapPages asked={asked} nextArticle={map.nextArticle} nextTopic={map.nextTopic} />
        </Marking>
      )}
      <div className="mt-8">
        <StanceLegend cells={map.cells.values()} />
      </div>
    </>
  )
}

function Nothing(props: { asked: LoadedMap['asked']; topics: number; isNarrowed: boolean }) {
  const { asked, topics, isNarrowed } = props
  if (isNarrowed || asked.after || asked.topicsAfter)
    return (
      <EmptyState
        title="Nothing stands on this part of the map"
        action={{ href: mapHref({}), label: 'The whole map' }}
      >
        Take one of the choices away, or clear them all.
      </EmptyState>
    )
  return topics === 0 ? (
    <EmptyState title="No topics yet" action={{ href: '/topics/new', label: 'Add a topic' }}>
      The map shows topics against articles.
    </EmptyState>
  ) : (
    <EmptyState title="No articles yet" action={{ href: '/articles/new', label: 'Add an article' }}>
      The map shows topics against articles.
    </EmptyState>
  )
}
