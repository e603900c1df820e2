'use client'

import { type ReactNode, useRef } from 'react'
import { AssessForm, type Saved } from './assess-form'
import type { FormStart } from './form-start'
import './judging.css'

type Props = {
  start: FormStart
  /** The two claims. */
  claims: ReactNode
  onSaved: (saved: Saved) => void
  beside?: ReactNode
}

/** Two claims and the form that judges them, both in view. A new pair is a new form. */
export function Judging({ start, claims, onSaved, beside }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const { claimId, otherClaimId } = start.seen
  return (
    <div ref={root} className="judging">
      <div className="judging-claims">{claims}</div>
      <AssessForm
        key={`${claimId} ${otherClaimId}`}
        start={start}
        onSaved={onSaved}
        root={root}
        beside={beside}
      />
    </div>
  )
}
