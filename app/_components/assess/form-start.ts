import type { Independence } from '@/lib/domain/independence'
import type { PairToJudge } from '@/lib/domain/pair-to-judge'
import type { AspectProposal } from '@/lib/domain/propose-aspects'
import type { Assessment, TopicRef } from '@/lib/domain/record'
import type { SeenPair } from './typed'

/** What the form of an assessment starts from, and nothing else of the pair. */
export type FormStart = {
  seen: SeenPair
  /** One of the two is a question, and takes no kind. */
  withQuestion: boolean
  modesDiffer: boolean
  /** One's own assessment of the pair, live or retracted. */
  mine: Assessment | null
  preset: { independence: Independence; basis: string }
  proposals: AspectProposal[]
  /** What the link may stand under, and what it does or would by preset. */
  topics: { choices: TopicRef[]; preset: string[] }
  analystName: string | null
}

export function startForm(pair: PairToJudge): FormStart {
  const { claim, other, link } = pair
  return {
    seen: {
      claimId: claim.id,
      otherClaimId: other.id,
      claimVersions: { [claim.id]: claim.version, [other.id]: other.version },
      linkVersion: link?.version ?? null,
    },
    withQuestion: claim.mode === 'QUESTION' || other.mode === 'QUESTION',
    modesDiffer: claim.mode !== other.mode,
    mine: pair.mine,
    preset: pair.preset,
    proposals: pair.proposals,
    topics: pair.topics,
    analystName: pair.actor?.name ?? null,
  }
}
