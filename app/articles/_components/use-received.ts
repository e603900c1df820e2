'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { draftKey, readKept, writeKept } from '@/app/_components/claim-draft'
import { useOwnDraft } from '@/app/_components/use-own-draft'
import type { Encoding } from '@/lib/domain/article-draft'

/** A text as the analyst gave it: typed or pasted, or the bytes of a file. */
export type Received =
  | { from: 'text'; text: string }
  | { from: 'file'; name: string; base64: string; bytes: number }

/** What is sent of a received text; `encoding` is the one chosen for a file, null leaves it to the program. */
export function asReceivedInput(received: Received, encoding: Encoding | null) {
  if (received.from === 'text') return received
  const { from, name, base64 } = received
  return { from, name, base64, encoding }
}

/** From this length on, in UTF-16 code units, a text is shown as a whole and not in a field: fields freeze over it. */
export const LARGE_TEXT = 100_000

/**
 * The text on its way in, kept in this browser until it is saved; `kept` says whether there was room for it.
 * @param form which form of which record
 * @param id the draft it belongs to, which is this tab's alone; null until that is settled
 */
export function useReceived(form: string, id: string | null) {
  const about = useOwnDraft(form)
  const key = id && draftKey(about, id, 'text')
  const [received, setReceived] = useState<Received | null>(null)
  const [kept, setKept] = useState(true)
  const [restored, setRestored] = useState(false)
  // What came before it was known which draft is this tab's.
  const early = useRef<Received | null>(null)

  // After hydration: the server cannot know what is kept, and the first render must match it.
  useEffect(() => {
    if (!key) return
    if (early.current) {
      setKept(writeKept(key, early.current))
      return
    }
    const earlier = readKept<Received>(key)
    if (!earlier) return
    setReceived(earlier)
    setRestored(true)
  }, [key])

  const receive = useCallback(
    (next: Received | null) => {
      setReceived(next)
      if (!key) early.current = next
      else setKept(writeKept(key, next))
      if (!next) setRestored(false)
    },
    [key],
  )

  /** Keeps what is being typed, which is received when typing rests. */
  const keepLetter = useCallback(
    (text: string) => {
      const next = text === '' ? null : { from: 'text' as const, text }
      if (key) setKept(writeKept(key, next))
      else early.current = next
    },
    [key],
  )

  return { received, receive, keepLetter, kept, restored }
}
