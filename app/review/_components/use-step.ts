'use client'

import { useAct } from '@/app/_components/use-act'
import { undoChange } from '@/lib/actions/changes'
import { skipPair, unskipPair } from '@/lib/actions/review'
import type { PairIds, QueueStep, ReviewQueue } from '@/lib/domain/review-queue'

/** Skips a pair of a queue, or takes the last step back; one at a time, and says why where it was refused. */
export function useStep(queue: ReviewQueue) {
  const { act, refusal } = useAct()
  const inputOf = ([claimId, otherClaimId]: PairIds) => ({ queue, claimId, otherClaimId })
  return {
    refused: refusal?.sentence ?? null,
    skip: (pair: PairIds, onDone: () => void) => act((sending) => skipPair(inputOf(pair), sending), onDone),
    undo: (last: QueueStep, onDone: () => void) =>
      last.did === 'judged'
        ? act((sending) => undoChange({ entryId: last.entryId }, sending), onDone)
        : act((sending) => unskipPair(inputOf(last.pair), sending), onDone),
  }
}
