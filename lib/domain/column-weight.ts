import { groupOrigins } from './origin-group'
import type { Claim, OriginFacts } from './record'
import type { TableSide } from './table-field'

/**
 * Who speaks in a column: in what is said the voice it was had from, so that copies of one statement never become a
 * majority; in how it is put the article, which is answerable for its own words. Without a recorded origin nobody knows
 * of another voice than the article.
 */
export function speakerOf(side: TableSide, facts: OriginFacts): (claim: Claim) => string {
  const voiceOf = groupOrigins(facts, 'CERTAIN')
  return ({ id, origin }) => (side === 'SAID' && origin ? `origin ${voiceOf(origin.id)}` : `column ${id}`)
}

/** How many speak in some columns, apart from one of them: a voice that repeats itself does not agree with itself. */
export function countSpeakers(
  columns: readonly Claim[],
  speaker: (claim: Claim) => string,
  except?: string,
): number {
  const speakers = new Set(columns.map(speaker))
  if (except !== undefined) speakers.delete(except)
  return speakers.size
}
