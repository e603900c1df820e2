import type { ReactNode } from 'react'
import { FIELD_WORDS, type ProposableField, type ProposedField } from '@/lib/domain/claim-field'
import { PROPOSED_WORDS, proposalsOf } from '@/lib/domain/proposed-values'

type Props = {
  claim: { proposed: readonly ProposedField[] }
  fields: readonly ProposableField[]
  children: ReactNode
}

/** A value of a claim; what a rule proposed and nobody has confirmed is underlined, and says by which rule and why. */
export function ProposedValue({ claim, fields, children }: Props) {
  const proposals = proposalsOf(claim, fields)
  if (proposals.length === 0) return children
  return (
    <>
      <div className="unconfirmed">{children}</div>
      <details className="text-sm">
        <summary className="tap text-soft">
          {PROPOSED_WORDS}: why?
          <span className="sr-only"> ({proposals.map(({ field }) => FIELD_WORDS[field]).join(', ')})</span>
        </summary>
        {proposals.map(({ field, by, why }) => (
          <p key={field} className="py-1">
            {why} <span className="text-soft">(rule: {by})</span>
          </p>
        ))}
      </details>
    </>
  )
}
