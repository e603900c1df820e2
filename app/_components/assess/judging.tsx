'use client'

import { type ReactNode, type RefObject, useRef } from 'react'
import { AssessForm, type Saved } from './assess-form'
import type { FormStart } from './form-start'
import './judging.css'

type Props = {
  start: FormStart
  /** The two claims. */
  claims: ReactNode
  onSaved: (saved: Saved) => void
  /** Brings what stands now of this pair; without it the page is refreshed. */
  bring?: () => void
  beside?: ReactNode
  /** Where the keys of the form act, if in more than the claims and the form. */
  root?: RefObject<HTMLElement | null>
}

/** Two claims and the form that judges them, both in view. A new pair is a new form. */
export function Judging({ start, claims, onSaved, bring, beside, root }: Props) {
  const own = useRef<HTMLDivElement>(null)
  const { claimId, otherClaimId } = start.seen
  return (
    <div ref={own} className="judging">
      <div className="judging-claims">{claims}</div>
      <AssessForm
        key={`${claimId} ${otherClaimId}`}
        start={start}
        onSaved={onSaved}
        bring={bring}
        root={root ?? own}
        beside={beside}
      />
    </div>
  )
}
