'use client'

import { useCallback, useEffect, useState } from 'react'

/** A text as the analyst gave it: typed or pasted, or the bytes of a file. */
export type Received =
  | { from: 'text'; text: string }
  | { from: 'file'; name: string; base64: string; bytes: number }

/** From this length on, in UTF-16 code units, a text is shown as a whole and not in a field: fields freeze over it. */
export const LARGE_TEXT = 100_000

/** The text on its way in, kept in this browser until it is saved. */
export function useReceived(key: string) {
  const [received, setReceived] = useState<Received | null>(null)
  // Whether this browser keeps it; storage may be full or switched off.
  const [kept, setKept] = useState(true)
  const [restored, setRestored] = useState(false)

  // After hydration: the server cannot know what is kept, and the first render must match it.
  useEffect(() => {
    const earlier = read(key)
    if (!earlier) return
    setReceived(earlier)
    setRestored(true)
  }, [key])

  const receive = useCallback(
    (next: Received | null) => {
      setReceived(next)
      setKept(keep(key, next))
    },
    [key],
  )

  return { received, receive, kept, restored }
}

function read(key: string): Received | null {
  try {
    const kept = window.localStorage.getItem(`draft:${key}`)
    return kept ? (JSON.parse(kept) as Received) : null
  } catch {
    return null
  }
}

/** Whether it was kept. What does not fit leaves nothing behind, so that an older text is not taken for this one. */
function keep(key: string, received: Received | null): boolean {
  try {
    window.localStorage.removeItem(`draft:${key}`)
    if (received) window.localStorage.setItem(`draft:${key}`, JSON.stringify(received))
    return true
  } catch {
    return received === null
  }
}
