'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '@/app/_components/button'
import { MARK_KIND_WORDS, type MarkKind } from '@/lib/domain/framing'
import {
  leftOutNotice,
  type Passage,
  SELECTION_REFUSALS,
  type SelectionRefusal,
} from '@/lib/domain/passage-selection'
import { type Run, rangeOf } from './text-runs'

type Props = {
  root: RefObject<HTMLElement | null>
  runs: () => Run[]
  passages: readonly Passage[]
  /** How many pieces of page furniture the selection ran over. */
  leftOut: number
  refused: SelectionRefusal | null
  exactly: boolean
  /** Whether the form of a claim is open, and which marks are picked for it. */
  isOpen: boolean
  picking: MarkKind | null
  onTake: () => void
  onExactly: (exactly: boolean) => void
  onDismiss: () => void
}

/** What can be done with the words selected: near them, or on a narrow screen at its foot, clear of the system's menu. */
export function PassageBar({ root, runs, passages, ...props }: Props) {
  const passage = passages.at(-1)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = passage && rangeOf(runs(), passage)?.getBoundingClientRect()
    if (!box || !bar.current || !root.current) return
    const frame = root.current.getBoundingClientRect()
    bar.current.style.setProperty('--bar-top', `${box.bottom - frame.top + 8}px`)
  }, [passage, runs, root])

  if (!passage && !props.refused) return null
  return (
    <section ref={bar} aria-label="Selected words" className="passage-bar no-print">
      {props.refused && <p className="text-sm font-medium text-con">{SELECTION_REFUSALS[props.refused]}</p>}
      <p role="status" className="text-sm empty:hidden">
        {leftOutNotice(props.leftOut)}
      </p>
      {passage && (
        <>
          <Button tone="primary" onClick={props.onTake}>
            {labelOf(props.isOpen, props.picking)}{' '}
            <kbd className="font-sans font-normal opacity-80">Enter</kbd>
          </Button>
          <label className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={props.exactly}
              onChange={(event) => props.onExactly(event.target.checked)}
              className="size-4 accent-ink"
            />
            Exactly as selected
          </label>
        </>
      )}
      <Button tone="quiet" onClick={props.onDismiss}>
        Dismiss
      </Button>
    </section>
  )
}

function labelOf(isOpen: boolean, picking: MarkKind | null): string {
  if (picking) return `Mark as ${MARK_KIND_WORDS[picking]}`
  return isOpen ? 'Add to the claim' : 'Make a claim'
}
