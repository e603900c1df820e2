import type { Claim } from '@/lib/domain/record'
import { ClaimSideView } from './claim-side-view'
import { describeSide } from './describe-side'

/** One claim of a pair that is not assessed yet, with the analyst's neutral words above its quote. */
export function ClaimSide({ claim }: { claim: Claim }) {
  return <ClaimSideView side={describeSide(claim)} statement={claim.statement} />
}
