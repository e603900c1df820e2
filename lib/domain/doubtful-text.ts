import type { RefindingOutcome } from './claim-standing'

/**
 * Whether a corrected text is likely to be of another article: more than half of the claims are changed or lost in it.
 * Then it is asked about before it is saved.
 */
export function isDoubtful(refindings: { outcome: RefindingOutcome }[]): boolean {
  const gone = refindings.filter(({ outcome }) => outcome === 'CHANGED' || outcome === 'LOST').length
  return gone * 2 > refindings.length
}
