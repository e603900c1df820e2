import type { Evidence } from '../evidence'
import { findFigures } from '../find-figures'

/** Does no cue stand beside it, and is it not quoted? Only of English is that known. */
export function isOwnVoice(evidence: Evidence): boolean {
  const { reading, attribution, stray } = evidence
  return (
    reading.english &&
    reading.spans.length > 0 &&
    !attribution &&
    stray.length === 0 &&
    !hasQuotation(evidence)
  )
}

/** Does the head hold, or stand in, somebody's quoted words? */
export function hasQuotation({ reading }: Evidence): boolean {
  const head = reading.spans[0]
  return (
    head !== undefined &&
    reading.quotations.some((one) => !one.scare && one.start < head.end && one.end > head.start)
  )
}

export function hasFigure({ reading }: Evidence): boolean {
  const head = reading.spans[0]
  return head !== undefined && findFigures(reading, head).length > 0
}
