'use client'

import type { ReactNode } from 'react'
import { Button } from '@/app/_components/button'
import { FIELD_WORDS, type ProposableField } from '@/lib/domain/claim-field'
import { confirm, type TypedClaim } from './typed-claim'

export type Change = (part: Partial<TypedClaim>) => void

type Props = { typed: TypedClaim; change: Change; fields: readonly ProposableField[]; children: ReactNode }

/** Fields of a claim, each of which says where a rule proposed its value, on demand why, until somebody confirms it. */
export function Proposable({ typed, change, fields, children }: Props) {
  const proposed = typed.proposed.filter(({ field }) => fields.includes(field))
  if (proposed.length === 0) return <div>{children}</div>
  return (
    <div className="proposed-field">
      {children}
      {proposed.map(({ field, by, why }) => (
        <div key={field} className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm">
          <details className="min-w-0 flex-1">
            <summary className="tap text-soft">
              <span className="guess">proposed</span>
              <span className="ml-1.5">{FIELD_WORDS[field]}: why?</span>
            </summary>
            <p className="py-1">
              {why} <span className="text-soft">(rule: {by})</span>
            </p>
          </details>
          <Button
            tone="quiet"
            aria-label={`Confirm ${FIELD_WORDS[field]}`}
            onClick={() => change(confirm(typed, [field]))}
          >
            Confirm
          </Button>
        </div>
      ))}
    </div>
  )
}

/** How many of these fields hold what a rule proposed, for a summary: “, 2 proposed”. */
export function countProposed(typed: TypedClaim, fields: readonly ProposableField[]): string {
  const count = typed.proposed.filter(({ field }) => fields.includes(field)).length
  return count === 0 ? '' : `, ${count} proposed`
}
