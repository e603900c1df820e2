'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { offerChoices, proposeClaim } from '@/lib/actions/proposals'
import type { ClaimChoices } from '@/lib/domain/claim-choices'
import { spansKey, type TypedClaim, takeProposals } from './typed-claim'

const NOTHING: ClaimChoices = { origins: [], topics: [], names: [] }

/**
 * Fills what rules propose into the form when it arrives, and again when the quotes change; the form never waits for it,
 * and without an answer it simply stays as it is. A claim that is edited gets no proposals.
 */
export function useProposals(
  articleId: string,
  typed: TypedClaim,
  change: (part: Partial<TypedClaim>) => void,
) {
  const [choices, setChoices] = useState(NOTHING)
  const [pending, setPending] = useState(false)
  const latest = useRef(typed)
  useEffect(() => {
    latest.current = typed
  })

  const asked = useRef<Promise<ClaimChoices | null> | null>(null)
  const loadChoices = useCallback(() => {
    asked.current ??= offerChoices({ articleId })
      .catch(() => null)
      .then((answer) => {
        if (answer?.ok) {
          setChoices(answer.value)
          return answer.value
        }
        asked.current = null
        return null
      })
    return asked.current
  }, [articleId])
  useEffect(() => {
    void loadChoices()
    return () => {
      asked.current = null
    }
  }, [loadChoices])

  const key = spansKey(typed.spans)
  const isAsked = typed.upon === null && key !== '' && key !== typed.proposedFor
  useEffect(() => {
    if (!isAsked) return
    let isCurrent = true
    setPending(true)
    const { textVersionId, spans } = latest.current
    proposeClaim({ articleId, textVersionId, spans: spans.map(({ start, quote }) => ({ start, quote })) })
      .catch(() => null)
      .then((answer) => {
        if (!isCurrent) return
        setPending(false)
        if (answer?.ok && spansKey(latest.current.spans) === key)
          change(takeProposals(latest.current, answer.value))
      })
    return () => {
      isCurrent = false
    }
  }, [articleId, key, isAsked, change])

  return { choices, setChoices, loadChoices, pending }
}
