'use client'

import { useEffect, useRef, useState } from 'react'
import { proposeClaim } from '@/lib/actions/proposals'
import { spansKey, type TypedClaim, takeProposals } from './typed-claim'

/**
 * Fills what rules propose into the form when it arrives, and again when the quotes change; the form never waits for it,
 * and without an answer it simply stays as it is. A claim that is edited gets no proposals.
 * @returns whether they are on their way
 */
export function useProposals(
  articleId: string,
  typed: TypedClaim,
  change: (part: Partial<TypedClaim>) => void,
) {
  const [pending, setPending] = useState(false)
  const latest = useRef(typed)
  useEffect(() => {
    latest.current = typed
  })

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

  return pending
}
