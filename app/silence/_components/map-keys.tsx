'use client'

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useKeys } from '@/app/_components/use-keys'

const CONTROLS = 'tbody td :is(a, button)'
const STEPS: Record<string, readonly [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
}

/**
 * Lets the arrow keys move from cell to cell of the table inside, which is one stop of Tab then. It stays a plain table:
 * a screen reader reads it with its own keys, and finds every link and button where it stands.
 */
export function MapKeys({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  // The arrows are heard below; bound so that the keys of this page tell of them.
  useKeys(root, { 'silence.cell': () => false })
  useEffect(() => setStop(root.current))

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: moves between the links and buttons inside
    <div ref={root} onKeyDown={move} onFocus={(event) => enter(root.current, event)}>
      {children}
    </div>
  )
}

/** One control of the table is reached by Tab: the one that had focus last, at first the first. */
function setStop(root: HTMLElement | null, stop?: Element | null) {
  const controls = [...(root?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])]
  const chosen = stop ?? controls.find(({ dataset }) => dataset.stop !== undefined) ?? controls[0]
  for (const control of controls) {
    control.tabIndex = control === chosen ? 0 : -1
    if (control === chosen) control.dataset.stop = ''
    else delete control.dataset.stop
  }
}

function enter(root: HTMLElement | null, { target }: FocusEvent) {
  if (target.matches(CONTROLS)) setStop(root, target)
}

function move(event: KeyboardEvent) {
  const step = STEPS[event.key]
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td') : null
  if (!step || !cell || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  const rows = [...(cell.closest('table')?.tBodies ?? [])].flatMap((body) =>
    [...body.rows].map((row) => [...row.querySelectorAll('td')]).filter((cells) => cells.length > 0),
  )
  const at = rows.findIndex((cells) => cells.includes(cell as HTMLTableCellElement))
  const row = rows[at + step[0]]
  const here = rows[at]?.indexOf(cell as HTMLTableCellElement) ?? -1
  const to = Math.min(Math.max(here + step[1], 0), (row?.length ?? 0) - 1)
  const control = row?.[to]?.querySelector<HTMLElement>('a, button')
  event.preventDefault()
  control?.focus()
}
