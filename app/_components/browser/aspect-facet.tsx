'use client'

import { ASPECT_WORDS, ASPECTS, RELATION_WORDS, RELATIONS, type Relation } from '@/lib/domain/aspect'
import { Sign } from '../sign'
import { useCounted } from './facet-counts'
import { FacetGroup } from './facet-group'
import { FacetCount } from './facet-value'
import type { Choosing } from './use-choosing'

const NAME_OF = {
  AGREE: 'agree',
  DIFFER: 'differ',
  CONFLICT: 'conflict',
  SILENT: 'silent',
} as const satisfies Record<Relation, string>

/** Every aspect against what it does, as a small table: all that are chosen must be so in one assessment. */
export function AspectFacet({ choosing }: { choosing: Choosing }) {
  const { facets, state } = useCounted()
  const chosen = RELATIONS.reduce((sum, relation) => sum + choosing.chosen(NAME_OF[relation]).length, 0)
  return (
    <FacetGroup title="Aspects" chosen={chosen} open>
      <p className="mb-1 text-sm text-soft">Every aspect chosen must be so.</p>
      <table className="aspect-facet">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Aspect</span>
            </th>
            {RELATIONS.map((relation) => (
              <th key={relation} scope="col">
                <Sign sign={RELATION_WORDS[relation].sign} />
                <span>{RELATION_WORDS[relation].label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ASPECTS.map((aspect) => (
            <tr key={aspect}>
              <th scope="row">{ASPECT_WORDS[aspect].label}</th>
              {RELATIONS.map((relation) => {
                const name = NAME_OF[relation]
                const counted = facets?.[name]?.find(({ value }) => value === aspect)
                return (
                  <td key={relation}>
                    <label>
                      <input
                        type="checkbox"
                        name={name}
                        value={aspect}
                        checked={choosing.isChosen(name, aspect)}
                        onChange={(event) => choosing.choose(name, aspect, event.target.checked)}
                        className="size-4 accent-ink"
                      />
                      <span className="sr-only">
                        {RELATION_WORDS[relation].label} on {ASPECT_WORDS[aspect].label}
                      </span>
                      <FacetCount count={facets ? (counted?.count ?? 0) : null} state={state} />
                    </label>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </FacetGroup>
  )
}
