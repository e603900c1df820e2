'use client'

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Passage, readSelection } from '@/lib/domain/passage-selection'
import type { Range } from '@/lib/domain/text-steps'
import { listFurniture, listRuns, pointAt, type Run, readText, selectedIn } from './text-runs'

const NOTHING: { passages: Passage[]; leftOut: number } = { passages: [], leftOut: 0 }

/**
 * What is selected in the text of an article, as passages of its version, several where page furniture parts it: by mouse, touch or caret. It stays while the
 * focus is elsewhere, until something else in the text is pressed.
 */
export function usePassage(root: RefObject<HTMLElement | null>, language: string, versionId: string) {
  const [selected, setSelected] = useState<Range | null>(null)
  const [exactly, setExactly] = useState(false)
  const [pressed, setPressed] = useState(false)
  const known = useRef<{ versionId: string; text: string } | null>(null)

  const runs = useCallback((): Run[] => (root.current ? listRuns(root.current) : []), [root])
  const readWhole = useCallback(() => {
    if (known.current?.versionId !== versionId) known.current = { versionId, text: readText(runs()) }
    return known.current.text
  }, [runs, versionId])

  useEffect(() => {
    const follow = () => {
      const element = root.current
      if (!element) return
      const found = selectedIn(element, listRuns(element))
      if (found) setSelected({ start: found.start, end: found.end })
      else if (element.contains(window.getSelection()?.anchorNode ?? null)) setSelected(null)
    }
    const press = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && root.current?.contains(event.target as Node)) setPressed(true)
    }
    const release = () => setPressed(false)
    document.addEventListener('selectionchange', follow)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [root])

  const read = useMemo(
    () =>
      selected
        ? readSelection(readWhole(), selected, { language, exactly, stripped: listFurniture(runs()) })
        : null,
    [selected, language, exactly, readWhole, runs],
  )

  /** Selects from one offset to another, as the browser's own selection, so that it can be copied. */
  const select = useCallback(
    (from: number, to: number) => {
      const there = runs()
      const [anchor, focus] = [pointAt(there, from, from > to), pointAt(there, to, to > from)]
      if (from === to || !anchor || !focus) window.getSelection()?.removeAllRanges()
      else window.getSelection()?.setBaseAndExtent(...anchor, ...focus)
      setSelected(from === to ? null : { start: Math.min(from, to), end: Math.max(from, to) })
    },
    [runs],
  )

  const clear = useCallback(() => {
    window.getSelection()?.removeAllRanges()
    setSelected(null)
    setExactly(false)
  }, [])

  const { passages, leftOut } = read && 'passages' in read ? read : NOTHING
  const refused = read && 'refused' in read ? read.refused : null
  return { passages, leftOut, refused, pressed, exactly, setExactly, select, clear, runs, readWhole }
}
