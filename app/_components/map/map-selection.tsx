'use client'

import { createContext, useContext } from 'react'
import { BADGES } from '@/app/_components/link-badge'
import { Sign } from '@/app/_components/sign'
import { plural } from '@/lib/format/count-words'
import type { DrawnMap } from './drawn-map'

type Selected = {
  selected: string | null
  /** The card that Tab reaches while none is selected. */
  first: string | null
  select: (id: string | null) => void
}
const Context = createContext<Selected>({ selected: null, first: null, select: () => undefined })

export const SelectedClaim = Context.Provider
export const useSelectedClaim = () => useContext(Context)

/** The claim selected on a map, and its links there. */
export function MapSelection({ drawn, selected }: { drawn: DrawnMap; selected: string | null }) {
  const claim = drawn.claims.find(({ id }) => id === selected)
  if (!claim)
    return (
      <aside aria-label="Claim selected" className="pt-3 text-soft">
        <p>Choose a claim to see its links alone: press it, or Tab to it; arrows move, Enter opens it.</p>
      </aside>
    )
  const links = drawn.links.filter(({ a, b }) => a === claim.id || b === claim.id)
  return (
    <aside aria-label="Claim selected" className="map-selection">
      <div>
        <p className="text-sm text-soft">
          {claim.source}, {claim.published}
        </p>
        <p className="font-medium">
          <a href={`/claims/${claim.id}`}>{claim.words}</a>
        </p>
        <p className="mt-2 text-sm text-soft">{plural(links.length, 'link')} on this map</p>
      </div>
      <ul>
        {links.map((link) => {
          const other = drawn.claims.find(({ id }) => id === (link.a === claim.id ? link.b : link.a))
          const { sign, word, tone } = BADGES[link.badge]
          return (
            <li key={link.id} className="border-t border-rule py-1.5 text-sm" data-tone={tone}>
              <a href={`/links/${link.id}`} className="tap map-kind">
                <Sign sign={sign} /> {word}
              </a>
              <span className="block">
                {other?.source}, {other?.published}: {other?.words}
              </span>
            </li>
          )
        })}
      </ul>
    </aside>
  )
}
