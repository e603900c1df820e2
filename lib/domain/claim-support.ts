import type { Claim } from './record'
import type { LinkKind } from './verdict'
import type { CountedClaim } from './voice-count'

/** No more of a claim than decides how it is counted, and what leads to it. */
export type SpeakingClaim = CountedClaim &
  Pick<Claim, 'statement'> & { article: Pick<Claim['article'], 'id' | 'title' | 'source'> }

/** A claim that is linked to another: what the link says, and whether it is repetition as far as it corroborates. */
export type LinkedClaim = { linkId: string; kind: LinkKind; repetition: boolean; claim: SpeakingClaim }

export type ClaimSupport = {
  /** The claim and what corroborates it. */
  for: SpeakingClaim[]
  /** What contradicts it, apparent contradictions included. */
  against: SpeakingClaim[]
  corroborations: number
  /** Those of the corroborations that confirm nothing, or likely so. */
  repetitions: number
}

/** Who stands for a claim and who against it, as far as links were assessed or settled. */
export function readSupport(claim: SpeakingClaim, linked: readonly LinkedClaim[]): ClaimSupport {
  const of = (kind: LinkKind) => linked.filter((link) => link.kind === kind)
  const corroborating = of('CORROBORATES')
  return {
    for: [claim, ...corroborating.map((link) => link.claim)],
    against: of('CONTRADICTS').map((link) => link.claim),
    corroborations: corroborating.length,
    repetitions: corroborating.filter(({ repetition }) => repetition).length,
  }
}
