import type { AspectRelations } from '@/lib/domain/aspect'
import type { AspectProposal } from '@/lib/domain/propose-aspects'

/** The proposals of aspects on which the analyst has said nothing yet; of two for one aspect the first. */
export function listOpenProposals(proposals: AspectProposal[], aspects: AspectRelations): AspectProposal[] {
  const firsts = new Map<string, AspectProposal>()
  for (const proposal of proposals) {
    if (!aspects[proposal.aspect] && !firsts.has(proposal.aspect)) firsts.set(proposal.aspect, proposal)
  }
  return [...firsts.values()]
}

/** The aspects once every open proposal is taken; what the analyst said stays. */
export function confirmAll(proposals: AspectProposal[], aspects: AspectRelations): AspectRelations {
  const taken = listOpenProposals(proposals, aspects).map(({ aspect, relation }) => [aspect, relation])
  return { ...aspects, ...Object.fromEntries(taken) }
}
