'use client'

import { CHOICE_WORDS, VALUE_WORDS } from '@/lib/format/choice-words'
import { useCounted } from './facet-counts'
import { FacetGroup } from './facet-group'
import { FacetValue } from './facet-value'
import type { ClosedFacet as Facet } from './facets-of'
import type { Choosing } from './use-choosing'

/** A few values that are always the same, such as strengths. */
export function ClosedFacet(props: { facet: Facet; choosing: Choosing; open?: boolean }) {
  const { facet, choosing } = props
  const { name } = facet
  const { facets, state } = useCounted()
  const countOf = (value: string) =>
    facets ? (facets[name]?.find((one) => one.value === value)?.count ?? 0) : null
  const chosen = choosing.chosen(name)
  // What the address asks for and the list does not have stands there too, so that it can be taken away.
  const values = [...facet.values, ...chosen.filter((value) => !facet.values.includes(value))]
  return (
    <FacetGroup title={CHOICE_WORDS[name]} chosen={chosen.length} open={props.open}>
      <div className="facet-values">
        {values.map((value) => (
          <FacetValue
            key={value}
            name={name}
            value={value}
            label={VALUE_WORDS[name]?.[value] ?? `${value}: not known`}
            checked={choosing.isChosen(name, value)}
            onChoose={(on) => choosing.choose(name, value, on)}
            count={countOf(value)}
            state={state}
          />
        ))}
      </div>
    </FacetGroup>
  )
}
