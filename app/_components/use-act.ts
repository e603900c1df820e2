'use client'

import { useRef, useState, useTransition } from 'react'
import type { ActionAnswer, Sending } from '@/lib/actions/answer'
import { useOpenedAs } from './annotating'
import { describeUnanswered } from './unreachable'

type Refusal = Extract<ActionAnswer<never>, { ok: false }> | ReturnType<typeof describeUnanswered>

/**
 * Makes a change that is no form's: by a button or a key. It is sent as the analyst the page was opened as; pressing
 * twice makes one, and what was refused is told. A form saves by useSave.
 */
export function useAct() {
  const openedAs = useOpenedAs()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [pending, startTransition] = useTransition()
  // State is too late for two presses in one frame.
  const running = useRef(false)

  /** @param onDone what comes then; while it is not over, nothing else is done */
  function act<Value>(
    change: (sending: Sending) => Promise<ActionAnswer<Value>>,
    onDone?: (value: Value) => void | Promise<void>,
    onRefused?: () => void,
  ) {
    if (running.current) return
    running.current = true
    startTransition(async () => {
      try {
        const answer = await change({ as: openedAs }).catch(describeUnanswered)
        setRefusal(answer.ok ? null : answer)
        if (answer.ok) await onDone?.(answer.value)
        else onRefused?.()
      } finally {
        running.current = false
      }
    })
  }

  return { act, refusal, pending }
}
