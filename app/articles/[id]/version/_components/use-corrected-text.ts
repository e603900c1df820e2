'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Encoding } from '@/lib/domain/article-draft'

/** A corrected text as the analyst gave it: pasted or typed, or the bytes of a file. */
export type Corrected =
  | { from: 'text'; text: string }
  | { from: 'file'; name: string; base64: string; bytes: number }

/** What is sent of it. */
export function asReceived(corrected: Corrected, encoding: Encoding | null) {
  if (corrected.from === 'text') return corrected
  const { from, name, base64 } = corrected
  return { from, name, base64, encoding }
}

/** The text on its way in, kept in this browser until it is saved; `kept` says whether there was room for it. */
export function useCorrectedText(articleId: string) {
  const key = `draft:version:${articleId}`
  const [corrected, setCorrected] = useState<Corrected | null>(null)
  const [kept, setKept] = useState(true)
  const [restored, setRestored] = useState(false)

  // After hydration: the server cannot know what is kept, and the first render must match it.
  useEffect(() => {
    const earlier = read(key)
    if (!earlier) return
    setCorrected(earlier)
    setRestored(true)
  }, [key])

  const change = useCallback(
    (next: Corrected | null) => {
      setCorrected(next)
      setKept(keep(key, next))
      if (!next) setRestored(false)
    },
    [key],
  )
  return { corrected, change, kept, restored }
}

function read(key: string): Corrected | null {
  try {
    const kept = window.localStorage.getItem(key)
    return kept ? (JSON.parse(kept) as Corrected) : null
  } catch {
    return null
  }
}

/** What does not fit leaves nothing behind, so that an older text is not taken for this one. */
function keep(key: string, corrected: Corrected | null): boolean {
  try {
    window.localStorage.removeItem(key)
    if (corrected) window.localStorage.setItem(key, JSON.stringify(corrected))
    return true
  } catch {
    return corrected === null
  }
}
