'use client'

import { useAnnotating } from './annotating'
import { BlindSwitch } from './blind-switch'

/** Who annotates in this browser, and the way to pick somebody else, or to work blind. */
export function WhoAnnotates() {
  const analyst = useAnnotating()
  if (!analyst) return null
  return (
    <div className="no-print max-w-full">
      <a href="/analyst" className="tap min-w-0 py-1 text-sm text-soft hover:text-ink">
        <span className="sr-only">Annotating: </span>
        <span className="max-w-40 truncate font-medium">{analyst.name}</span>
      </a>
    </div>
  )
}

/**
 * One sentence on every page while somebody works blind, why lists and counts are shorter than the record, and beside it
 * the switch that ends it at once.
 */
export function BlindLine() {
  if (!useAnnotating()?.blind) return null
  return (
    <div className="blind-line">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-4 px-4 py-1 desk:px-7">
        <p>
          You work blind: links you have not assessed yourself are left out of every list, count and history.
        </p>
        <span className="no-print">
          <BlindSwitch />
        </span>
      </div>
    </div>
  )
}
