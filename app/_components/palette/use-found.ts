'use client'

import { useEffect, useState } from 'react'
import type { FoundRecord } from '@/lib/domain/found-record'

/** How long typing must rest before the record is asked, in milliseconds. */
const REST = 120

type Answer = { typed: string; found: FoundRecord[]; failed: boolean }
const NOTHING: Answer = { typed: '', found: [], failed: false }

/**
 * What the record holds for what is typed. The last answer stays in view while the next is on its way; an answer to words
 * that are no longer there is dropped.
 */
export function useFound(typed: string) {
  const [answer, setAnswer] = useState(NOTHING)
  useEffect(() => {
    if (typed === '') {
      setAnswer(NOTHING)
      return
    }
    const asking = new AbortController()
    const rest = setTimeout(async () => {
      const found = await ask(typed, asking.signal)
      if (asking.signal.aborted) return
      setAnswer({ typed, found: found ?? [], failed: found === null })
    }, REST)
    return () => {
      clearTimeout(rest)
      asking.abort()
    }
  }, [typed])
  return { ...answer, pending: answer.typed !== typed }
}

async function ask(typed: string, signal: AbortSignal): Promise<FoundRecord[] | null> {
  try {
    const response = await fetch(`/api/find?q=${encodeURIComponent(typed)}`, { signal })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
