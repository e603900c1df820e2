import type { ClaimProposal } from '@/lib/domain/claim-proposal'
import type { Passage } from './passage'

/**
 * What rules propose for a claim that is made of a passage. Each proposed value names its rule (`by`) and says why, in
 * words that can be checked against the text; a field no rule is sure of is absent.
 */
export function prefillClaim(_passage: Passage): ClaimProposal {
  return {}
}
