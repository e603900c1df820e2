'use client'

import { type ReactNode, useState } from 'react'

type Props = { names: [string, string]; children: ReactNode }

/** The two claims side by side; where only one has room, a switch says which. */
export function PairSwitch({ names, children }: Props) {
  const [shown, setShown] = useState(0)
  return (
    <div className="pair-sides" data-shown={shown}>
      <fieldset className="pair-switch">
        <legend className="sr-only">Claim in view</legend>
        {names.map((name, i) => (
          <button key={name} type="button" aria-pressed={shown === i} onClick={() => setShown(i)}>
            {name}
          </button>
        ))}
      </fieldset>
      {children}
    </div>
  )
}
