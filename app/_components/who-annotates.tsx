'use client'

import { useAnnotating } from './annotating'
import { BlindSwitch } from './blind-switch'

/** Who annotates in this browser, and the way to pick somebody else, or to work blind; who does can end it at once. */
export function WhoAnnotates() {
  const analyst = useAnnotating()
  if (!analyst) return null
  return (
    <div className="no-print flex max-w-full items-center gap-x-4">
      <a href="/analyst" className="tap min-w-0 py-1 text-sm text-soft hover:text-ink">
        <span className="sr-only">Annotating: </span>
        <span className="max-w-40 truncate font-medium">{analyst.name}</span>
      </a>
      {analyst.blind && <BlindSwitch />}
    </div>
  )
}

/** One sentence on every page while somebody works blind: why lists and counts are shorter than the record. */
export function BlindLine() {
  if (!useAnnotating()?.blind) return null
  return (
    <p className="blind-line">
      <span className="mx-auto block w-full max-w-page px-4 py-1.5 desk:px-7">
        You work blind: links you have not assessed yourself are left out of every list, count and history.
      </span>
    </p>
  )
}
