'use client'

import type { ReactNode } from 'react'

type Props = { by: ReactNode; what: string; onConfirm: () => void }

/** Says that a value is a proposal and whose; pressing makes it the analyst's own. */
export function Guess({ by, what, onConfirm }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span className="guess">guessed</span>
      <span>{by}</span>
      <button
        type="button"
        onClick={onConfirm}
        aria-label={`Confirm ${what}`}
        className="tap font-medium text-ink underline decoration-edge underline-offset-[0.22em]"
      >
        Confirm
      </button>
    </span>
  )
}
