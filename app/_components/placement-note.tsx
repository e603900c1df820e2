import type { Placement } from '@/lib/domain/placement'
import type { Claim } from '@/lib/domain/record'
import { listNotInQuotes } from '@/lib/domain/words-in-quotes'
import { describeNotInQuotes, describePlacement } from '@/lib/format/placement-words'

/**
 * That a claim’s quotes were placed in a later version than it was read in, and which recorded words they do not hold;
 * nothing of a claim that nobody placed anew.
 */
export function PlacementNote({
  claim,
  placement,
}: {
  claim: Claim
  placement: Placement | null | undefined
}) {
  if (!placement) return null
  return (
    <p className="max-w-prose text-sm text-soft">
      {describePlacement(placement)} {describeNotInQuotes(listNotInQuotes(claim))}
    </p>
  )
}
