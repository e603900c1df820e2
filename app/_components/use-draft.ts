'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { draftKey, readKept, writeKept } from './claim-draft'
import { useDraftId } from './use-draft-id'
import { useOwnDraft } from './use-own-draft'

/**
 * Keeps what is typed in this browser until it is saved, so that a reload, a closed tab or a stopped server loses
 * nothing. Each tab has a draft of its own.
 * @param form which form of which record
 * @param start what the form starts from where no draft is kept
 * @returns with `id`, the draft's, for what else is kept with it
 */
export function useDraft<T extends object>(form: string, start: T) {
  const about = useOwnDraft(form)
  const id = useDraftId(about)
  const key = id && draftKey(about, id, 'words')
  const [typed, setTyped] = useState(start)
  const [restored, setRestored] = useState(false)
  // Whether this browser keeps the draft; storage may be full or switched off.
  const [kept, setKept] = useState(true)
  // What was typed before it was known which draft is this tab's.
  const early = useRef<Partial<T>>({})

  // After hydration: the server cannot know the draft, and the first render must match it.
  useEffect(() => {
    if (!key) return
    const earlier = readKept<Partial<T>>(key)
    const before = early.current
    early.current = {}
    const typedEarly = Object.keys(before).length > 0
    if (!earlier && !typedEarly) return
    setTyped((current) => {
      const next = { ...current, ...earlier, ...before }
      if (typedEarly) setKept(writeKept(key, next))
      return next
    })
    setRestored(earlier !== null)
  }, [key])

  const change = useCallback(
    (part: Partial<T>) => {
      // Until both are put together what is typed counts as early, or the earlier letters would undo the later.
      if (!key || Object.keys(early.current).length > 0) early.current = { ...early.current, ...part }
      setTyped((current) => {
        const next = { ...current, ...part }
        if (key) setKept(writeKept(key, next))
        return next
      })
    },
    [key],
  )

  const forget = useCallback(() => {
    if (key) writeKept(key, null)
    early.current = {}
    setRestored(false)
    setKept(true)
  }, [key])

  const restart = useCallback(
    (from: T) => {
      setTyped(from)
      forget()
    },
    [forget],
  )

  return { id, typed, change, forget, restart, restored, kept }
}
