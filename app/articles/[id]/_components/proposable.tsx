'use client'

import type { ReactNode } from 'react'
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
        <div key={field} className="relative mt-1 text-sm">
          <details>
            <summary className="tap gap-1.5 text-soft">
              <span className="guess">proposed</span>
              <span>
                <span className="sr-only">{FIELD_WORDS[field]}: </span>
                why?
              </span>
            </summary>
            <p className="pt-1">
              {why} <span className="text-soft">(rule: {by})</span>
            </p>
          </details>
          {/* After the summary for the keyboard, at the end of its line for the eye, so that the reason has the full width. */}
          <button
            type="button"
            aria-label={`Confirm ${FIELD_WORDS[field]}`}
            className="tap absolute top-0 right-0 font-medium text-ink underline decoration-edge underline-offset-[0.22em]"
            onClick={() => change(confirm(typed, [field]))}
          >
            Confirm
          </button>
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
