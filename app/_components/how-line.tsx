import type { Claim } from '@/lib/domain/record'
import { describeHow } from './describe-how'
import { HowParts } from './how-parts'

/** How an article puts a claim, on one line that wraps: voice, cue, commitment, agency, mode, when. */
export function HowLine({ claim }: { claim: Claim }) {
  return <HowParts parts={describeHow(claim)} />
}
