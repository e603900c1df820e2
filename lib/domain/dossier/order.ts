import { compareText } from '../reading-order'
import type { Assessment, Ruling } from '../record'

/** Records by id. */
export function compareIds(x: { id: string }, y: { id: string }): number {
  return compareText(x.id, y.id)
}

export function compareAssessments(x: Assessment, y: Assessment): number {
  return compareText(x.assessedAt, y.assessedAt) || compareText(x.id, y.id)
}

export function compareRulings(x: Ruling, y: Ruling): number {
  return compareText(x.ruledAt, y.ruledAt) || compareText(x.id, y.id)
}
