'use client'

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { keysAreOn } from '@/app/_components/keys-switch'
import { paragraphAt, sentenceAt, settle, stepFrom, trimRange } from '@/lib/domain/text-steps'
import { type CaretMove, readCaretKey } from './caret-keys'
import { listShown, offsetUnder, type Run, rangeOf } from './text-runs'

type Text = { runs: () => Run[]; readWhole: () => string; select: (from: number, to: number) => void }
type Caret = { anchor: number; focus: number }

/**
 * A caret in a text nobody can type in, moved by keys alone. The selection it makes is the browser's own.
 * @param say what a screen reader is told of each move
 */
export function useCaret(
  root: RefObject<HTMLElement | null>,
  { runs, readWhole, select }: Text,
  language: string,
  say: (words: string) => void,
) {
  const [caret, setCaret] = useState<Caret | null>(null)
  const mark = useRef<HTMLSpanElement>(null)

  const enter = useCallback(() => {
    const shown = listShown(runs())
    const inView = shown.find(({ element }) => element.getBoundingClientRect().bottom > 80)
    const at = inView?.start ?? shown[0]?.start ?? 0
    setCaret({ anchor: at, focus: at })
    root.current?.focus({ preventScroll: true })
    say('Caret on. Move with the arrows, hold Shift to select, Enter makes a claim, Escape leaves.')
  }, [runs, root, say])
  const leave = useCallback(() => {
    setCaret(null)
    say('Caret off.')
  }, [say])
  const stay = useCallback(() => {
    setCaret((now) => now && { anchor: now.focus, focus: now.focus })
  }, [])

  useEffect(() => drawCaret(mark.current, root.current, runs(), caret), [caret, root, runs])

  /** @returns whether the key was the caret's */
  function press(event: KeyboardEvent): boolean {
    if (!caret) return false
    const isRightToLeft = root.current ? getComputedStyle(root.current).direction === 'rtl' : false
    const isMac = navigator.userAgent.includes('Mac')
    const move = readCaretKey(event, { isMac, isRightToLeft, letters: keysAreOn() })
    if (!move) return false
    const next = follow(caret, move, event.shiftKey)
    setCaret(next)
    select(next.anchor, next.focus)
    return true
  }

  function follow(from: Caret, move: CaretMove, extends_: boolean): Caret {
    const text = readWhole()
    if ('select' in move) {
      const range = (move.select === 'sentence' ? sentenceAt : paragraphAt)(text, from.focus)
      say(`Selected: ${text.slice(range.start, range.end)}`)
      return { anchor: range.start, focus: range.end }
    }
    const shown = listShown(runs())
    const isVisual = move.to === 'line' || move.to === 'line edge'
    const aim = isVisual
      ? lineFrom(shown, from.focus, move.to === 'line', move.direction)
      : stepFrom(text, from.focus, move.to as Parameters<typeof stepFrom>[2], move.direction, language)
    const focus = settle(aim, move.direction, shown)
    const anchor = extends_ ? from.anchor : focus
    const passed = trimRange(text, { start: Math.min(from.focus, focus), end: Math.max(from.focus, focus) })
    const whole = { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
    if (extends_) say(`Selected: ${shorten(text.slice(whole.start, whole.end))}`)
    else say(shorten(text.slice(passed.start, passed.end)) || 'blank')
    return { anchor, focus }
  }

  return { on: caret !== null, at: caret?.focus ?? null, mark, enter, leave, stay, press }
}

const shorten = (words: string) =>
  words.length > 300 ? `${words.slice(0, 140)} … ${words.slice(-140)}` : words

/** The place a line up or down, or at the edge of this line, as the lines stand on the page. */
function lineFrom(shown: readonly Run[], offset: number, isAway: boolean, direction: 1 | -1): number {
  const box = boxAt(shown, offset)
  if (!box) return offset
  const block = box.element.closest('div')?.getBoundingClientRect()
  const x = isAway ? box.x : direction === 1 ? (block?.right ?? box.x) - 1 : (block?.left ?? box.x) + 1
  // Between paragraphs, and past drawn figures, the next line may be further than one.
  for (let lines = isAway ? 1 : 0; lines <= (isAway ? 4 : 0); lines += 0.5) {
    const y = (box.top + box.bottom) / 2 + direction * lines * (box.bottom - box.top)
    if (y < 0 || y > window.innerHeight) {
      window.scrollBy(0, direction * 200)
      return lineFrom(shown, offset, isAway, direction)
    }
    const found = offsetUnder(shown, x, y)
    if (found !== null && (!isAway || (found - offset) * direction > 0)) return found
  }
  return offset
}

function boxAt(shown: readonly Run[], offset: number) {
  const run = shown.find(({ start, end }) => start <= offset && offset <= end)
  if (!run) return null
  // A collapsed range may have no box at the edge of a run; the character beside it always has.
  const isLast = offset === run.end
  const range = rangeOf(
    [run],
    isLast ? { start: offset - 1, end: offset } : { start: offset, end: offset + 1 },
  )
  const boxes = range ? [...range.getClientRects()] : []
  const box = isLast ? boxes.at(-1) : boxes[0]
  return box && { element: run.element, x: isLast ? box.right : box.left, top: box.top, bottom: box.bottom }
}

function drawCaret(
  mark: HTMLElement | null,
  root: HTMLElement | null,
  runs: readonly Run[],
  caret: Caret | null,
) {
  const box = caret && boxAt(listShown(runs), caret.focus)
  if (!mark || !root || !box) return
  const frame = root.getBoundingClientRect()
  mark.style.left = `${box.x - frame.left}px`
  mark.style.top = `${box.top - frame.top}px`
  mark.style.height = `${box.bottom - box.top}px`
  mark.scrollIntoView({ block: 'nearest' })
}
