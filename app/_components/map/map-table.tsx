import { DatedSource } from '@/app/_components/dated-source'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOf } from '@/app/_components/link-badge'
import { ListKeys } from '@/app/_components/list-keys'
import type { MapClaim, RecordMap } from '@/lib/domain/map/map-record'
import type { MapVoice } from '@/lib/domain/map/map-voices'
import { plural } from '@/lib/format/count-words'

/** @param voices in the order of their numbers; null where origins are not asked for */
type Props = { map: RecordMap; voices: MapVoice[] | null }

/** Every link of a map with both its claims, the strongest first: what the drawing shows, to be read. */
export function MapTable({ map: { claims, links }, voices }: Props) {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const voiceOf = (claim: MapClaim) =>
    (voices ?? []).findIndex((voice) => voice.claims.some((id) => id === claim.id)) + 1
  const sides = (link: { a: string; b: string }) =>
    claims.filter(({ id }) => id === link.a || id === link.b).flatMap(({ id }) => claimOf.get(id) ?? [])
  return (
    <ListKeys>
      <table className="map-table">
        <caption className="sr-only">
          {plural(links.length, 'link')} between {plural(claims.length, 'claim')}, the strongest first
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Published earlier</th>
            <th scope="col">Published later</th>
          </tr>
        </thead>
        {links.map((link) => (
          <tbody key={link.id} data-row>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <a href={`/links/${link.id}`} data-row-link>
                  <KindBadge badge={badgeOf(link)} />
                </a>
              </th>
            </tr>
            <tr>
              {sides(link).map((claim) => (
                <td key={claim.id}>
                  <DatedSource
                    href={null}
                    name={claim.article.source.name}
                    published={{ edtf: claim.article.publishedEdtf, basis: claim.article.publishedBasis }}
                  />
                  <a href={`/claims/${claim.id}`} className="block">
                    {claim.words}
                  </a>
                  {voices && (
                    <span className="block text-sm text-soft">
                      {claim.origin
                        ? `${claim.origin.label}: ${claim.origin.identified ? '' : 'unidentified, '}voice ${voiceOf(claim)}`
                        : 'No origin recorded'}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </ListKeys>
  )
}
