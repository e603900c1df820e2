import type { ClaimProposal } from '@/lib/domain/claim-proposal'
import type { Passage } from './passage'

/** What rules propose for a claim made of a passage. */
export function prefillClaim(_: Passage): ClaimProposal {
  return {}
}
