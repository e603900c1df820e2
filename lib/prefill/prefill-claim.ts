import type { ProposableField } from '@/lib/domain/claim-field'
import type { ClaimProposal } from '@/lib/domain/claim-proposal'
import type { Evidence, Rule } from './evidence'
import { findAttribution, listCues } from './find-attribution'
import { findHedges } from './find-hedges'
import type { Passage } from './passage'
import { readPassage } from './reading'
import { proposeActors } from './rules/propose-actors'
import { proposeAgency } from './rules/propose-agency'
import { proposeCertainty } from './rules/propose-certainty'
import { proposeChain } from './rules/propose-chain'
import { proposeCommitment } from './rules/propose-commitment'
import { proposeCueStance, proposeCues } from './rules/propose-cues'
import { proposeFunctions } from './rules/propose-functions'
import { proposeHedges } from './rules/propose-hedges'
import { proposeLoaded } from './rules/propose-loaded'
import { proposeMode } from './rules/propose-mode'
import { proposeNames } from './rules/propose-names'
import { proposeOrigin } from './rules/propose-origin'
import { proposePlaces } from './rules/propose-places'
import { proposeQuantities } from './rules/propose-quantities'
import { proposeSpeaker } from './rules/propose-speaker'
import { proposeTime } from './rules/propose-time'
import { proposeTopics } from './rules/propose-topics'
import { proposeVoice } from './rules/propose-voice'

const RULES: { [F in ProposableField]: Rule<F> } = {
  mode: proposeMode,
  speaker: proposeSpeaker,
  origin: proposeOrigin,
  chain: proposeChain,
  certainty: proposeCertainty,
  time: proposeTime,
  places: proposePlaces,
  actors: proposeActors,
  quantities: proposeQuantities,
  topics: proposeTopics,
  voice: proposeVoice,
  cueStance: proposeCueStance,
  commitment: proposeCommitment,
  agency: proposeAgency,
  functions: proposeFunctions,
  cues: proposeCues,
  hedges: proposeHedges,
  loaded: proposeLoaded,
  names: proposeNames,
}

/** Longer reasons are cut: `proposed` takes 1,000 characters (claim-input.ts). */
const LONGEST_REASON = 600

/**
 * What rules propose for a claim that is made of a passage. Each proposed value names its rule (`by`) and says why, in
 * words that can be checked against the text; a field no rule is sure of is absent. Deterministic; throws for nothing.
 */
export function prefillClaim(passage: Passage): ClaimProposal {
  const reading = readPassage(passage)
  if (reading.spans.length === 0) return {}
  const attribution = findAttribution(reading)
  const stray = attribution ? [] : listCues(reading)
  const evidence: Evidence = { reading, attribution, stray, hedges: findHedges(reading) }
  const proposal: ClaimProposal = {}
  const propose = <F extends ProposableField>(field: F) => {
    const found = RULES[field](evidence)
    if (found) Object.assign(proposal, { [field]: { ...found, why: shorten(found.why) } })
  }
  for (const field of Object.keys(RULES) as ProposableField[]) propose(field)
  return proposal
}

const shorten = (why: string) =>
  why.length > LONGEST_REASON ? `${why.slice(0, LONGEST_REASON).trimEnd()}…` : why
