'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { offerChoices } from '@/lib/actions/proposals'
import { type ClaimChoices, joinChoices } from '@/lib/domain/claim-choices'
import type { OriginRef } from '@/lib/domain/record'

const NOTHING: ClaimChoices = { origins: [], topics: [], names: [], whole: false }

/** How long typing must rest before the record is asked, in milliseconds. */
const REST = 150

export type Offers = ReturnType<typeof useChoices>

/**
 * What the form offers to choose from. A short list comes whole; of a long one the first come at once, and what fits is
 * asked for while somebody types and joins them.
 */
export function useChoices(articleId: string) {
  const [choices, setChoices] = useState(NOTHING)
  const latest = useRef(NOTHING)
  const rest = useRef<number>(undefined)

  const join = useCallback((more: ClaimChoices) => {
    latest.current = joinChoices(latest.current, more)
    setChoices(latest.current)
    return latest.current
  }, [])
  /** What fits the words, with all that was offered before; null without an answer. */
  const ask = useCallback(
    async (typed: string): Promise<ClaimChoices | null> => {
      const answer = await offerChoices({ articleId, typed }).catch(() => null)
      return answer?.ok ? join(answer.value) : null
    },
    [articleId, join],
  )
  const seek = useCallback(
    (typed: string) => {
      window.clearTimeout(rest.current)
      if (latest.current.whole || typed.trim() === '') return
      rest.current = window.setTimeout(() => void ask(typed), REST)
    },
    [ask],
  )
  useEffect(() => {
    void ask('')
    return () => window.clearTimeout(rest.current)
  }, [ask])

  const add = (origin: OriginRef) => join({ ...NOTHING, origins: [origin], whole: latest.current.whole })
  return { choices, ask, seek, add, latest: () => latest.current }
}
