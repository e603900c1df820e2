'use client'

import { useRef, useState, useTransition } from 'react'
import { describeUnanswered } from '@/app/_components/unreachable'
import { undoChange } from '@/lib/actions/changes'
import { skipPair, unskipPair } from '@/lib/actions/review'
import type { PairIds, QueueStep, ReviewQueue } from '@/lib/domain/review-queue'

type Answer = { ok: true } | { ok: false; sentence: string }

/** Skips a pair of a queue, or takes the last step back; one at a time, and says why where it was refused. */
export function useStep(queue: ReviewQueue) {
  const [refused, setRefused] = useState<string | null>(null)
  const [, startTransition] = useTransition()
  // State is too late for two presses in one frame.
  const running = useRef(false)

  function take(step: () => Promise<Answer>, onDone: () => void) {
    if (running.current) return
    running.current = true
    startTransition(async () => {
      const answer = await step().catch(describeUnanswered)
      running.current = false
      setRefused(answer.ok ? null : answer.sentence)
      if (answer.ok) onDone()
    })
  }

  const inputOf = ([claimId, otherClaimId]: PairIds) => ({ queue, claimId, otherClaimId })
  return {
    refused,
    skip: (pair: PairIds, onDone: () => void) => take(() => skipPair(inputOf(pair)), onDone),
    undo: (last: QueueStep, onDone: () => void) =>
      take(
        () =>
          last.did === 'judged' ? undoChange({ entryId: last.entryId }) : unskipPair(inputOf(last.pair)),
        onDone,
      ),
  }
}
