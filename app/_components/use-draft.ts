'use client'

import { useCallback, useEffect, useState } from 'react'

/**
 * Keeps what is typed in this browser until it is saved, so that a reload, a closed tab or a stopped server loses
 * nothing.
 * @param key which form of which record
 * @param start what the form starts from where no draft is kept
 */
export function useDraft<T extends object>(key: string, start: T) {
  const [typed, setTyped] = useState(start)
  const [restored, setRestored] = useState(false)
  // Whether this browser keeps the draft; storage may be full or switched off.
  const [kept, setKept] = useState(true)

  // After hydration: the server cannot know the draft, and the first render must match it.
  useEffect(() => {
    const kept = readDraft<T>(key)
    if (kept) {
      setTyped((current) => ({ ...current, ...kept }))
      setRestored(true)
    }
  }, [key])

  const change = useCallback(
    (part: Partial<T>) => {
      setTyped((current) => {
        const next = { ...current, ...part }
        setKept(writeDraft(key, next))
        return next
      })
    },
    [key],
  )

  const forget = useCallback(() => {
    writeDraft(key, null)
    setRestored(false)
  }, [key])

  const restart = useCallback(
    (from: T) => {
      setTyped(from)
      forget()
    },
    [forget],
  )

  return { typed, change, forget, restart, restored, kept }
}

function readDraft<T>(key: string): Partial<T> | null {
  try {
    const text = window.localStorage.getItem(`draft:${key}`)
    return text ? (JSON.parse(text) as Partial<T>) : null
  } catch {
    // Storage is switched off or holds something foreign: the form works without drafts.
    return null
  }
}

/** Whether it was written. */
function writeDraft(key: string, draft: object | null): boolean {
  try {
    if (draft) window.localStorage.setItem(`draft:${key}`, JSON.stringify(draft))
    else window.localStorage.removeItem(`draft:${key}`)
    return true
  } catch {
    // Storage is switched off or full: the form works without drafts.
    return false
  }
}
