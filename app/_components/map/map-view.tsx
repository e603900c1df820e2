import '@xyflow/react/dist/base.css'
import './map.css'
import { EmptyState } from '@/app/_components/empty-state'
import { FactPhrases } from '@/app/_components/fact-phrases'
import { KindBadge } from '@/app/_components/kind-badge'
import { SectionHeading } from '@/app/_components/section-heading'
import { VoiceCountLine } from '@/app/_components/voice-count'
import { MOST_STEPS, type RecordMap } from '@/lib/domain/map/map-record'
import type { OriginFacts } from '@/lib/domain/record'
import { countVoices } from '@/lib/domain/voice-count'
import { plural } from '@/lib/format/count-words'
import { drawMap } from './drawn-map'
import { type MapAddress, mapHref } from './map-address'
import { MapTable } from './map-table'
import { MapUnderWay } from './map-under-way'

type Props = {
  path: string
  address: MapAddress
  map: RecordMap
  facts: OriginFacts
  /** Where one goes on where nothing is linked. */
  back: { href: string; label: string }
  /** What the drawing shows, for who cannot see it. */
  label: string
}

/** A map as a drawing and as a table of the same links. Without JavaScript the table stands alone. */
export function MapView({ path, address, map, facts, back, label }: Props) {
  const { claims, links } = map
  if (links.length === 0)
    return (
      <EmptyState title="Nothing to draw" action={{ href: back.href, label: back.label }}>
        No link of this is known. Pairs that are neither stand on no map.
      </EmptyState>
    )
  const drawn = drawMap(map, facts, address.origins)
  const badges = [...new Set(drawn.links.map(({ badge }) => badge))]
  const selected = claims.some(({ id }) => id === address.claim) ? address.claim : null
  return (
    <div className="flex flex-col">
      <FactPhrases
        facts={[
          { label: 'Drawn', value: `${plural(claims.length, 'claim')}, ${plural(links.length, 'link')}` },
          { label: 'They rest on', value: <VoiceCountLine count={countVoices(claims, facts)} /> },
        ]}
      />
      <Left map={map} />
      <Ways path={path} address={address} />
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm" aria-label="Lines">
        {badges.map((badge) => (
          <li key={badge}>
            <KindBadge badge={badge} />
          </li>
        ))}
      </ul>
      <section aria-labelledby="drawing" className="no-print max-desk:order-last">
        <SectionHeading id="drawing" note="articles by date of publication, from left to right">
          Drawing
        </SectionHeading>
        <MapUnderWay
          // Another map is another drawing, placed anew.
          key={mapHref(path, { ...address, claim: null })}
          path={path}
          address={{ ...address, claim: selected }}
          drawn={drawn}
          label={label}
        />
      </section>
      <section aria-labelledby="links">
        <SectionHeading id="links" note={String(links.length)}>
          The same links as a table
        </SectionHeading>
        <MapTable map={map} voices={address.origins ? drawn.voices : null} />
      </section>
    </div>
  )
}

function Left({ map: { left, more } }: { map: RecordMap }) {
  if (left === 0 && !more) return null
  return (
    <p className="mt-2 max-w-prose">
      Not drawn: {more ? `at least ${plural(left, 'link')}` : plural(left, 'more link')}. Drawn are the
      strongest
      {more ? ' of those looked at' : ''}: direct before partial, contradictions before corroborations.
    </p>
  )
}

function Ways({ path, address }: { path: string; address: MapAddress }) {
  const further = address.steps < MOST_STEPS
  return (
    <nav aria-label="This map" className="no-print mt-2 flex flex-wrap gap-x-5 gap-y-1">
      <a href={mapHref(path, { ...address, steps: further ? MOST_STEPS : 1 })} className="tap">
        {further ? 'One step further' : 'One step alone'}
      </a>
      <a href={mapHref(path, { ...address, origins: !address.origins })} className="tap">
        {address.origins ? 'Without origins' : 'Show origins'}
      </a>
      <a href="#drawing" className="tap desk:hidden">
        To the drawing
      </a>
      <a href="#links" className="tap max-desk:hidden">
        To the table
      </a>
    </nav>
  )
}
