'use client'

import { type ReactNode, useState } from 'react'

/**
 * One head of choices, folded away until asked for where little is chosen by it.
 * @param chosen how many of it are chosen
 * @param open whether it starts open though nothing of it is chosen
 */
export function FacetGroup(props: { title: string; chosen: number; open?: boolean; children: ReactNode }) {
  // As it started: taking the last choice away must not fold it under the reader's hand.
  const [open] = useState(props.open || props.chosen > 0)
  return (
    <details open={open} className="facet">
      <summary>
        {props.title}
        {props.chosen > 0 ? (
          <span className="facet-chosen">
            {props.chosen}
            <span className="sr-only"> chosen</span>
          </span>
        ) : null}
      </summary>
      <fieldset>
        <legend className="sr-only">{props.title}</legend>
        {props.children}
      </fieldset>
    </details>
  )
}
