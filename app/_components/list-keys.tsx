'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { linkAway } from './link-away'
import { noteLeft, takeRowToReturnTo } from './return-to-row'
import { useKeys } from './use-keys'

/**
 * Lets j and k move between the rows inside, and Enter open one. A row is anything with `data-row`; what it opens has
 * `data-row-link`. The keys act only while focus is inside, in what narrows the list (`data-list-area` around both), or
 * nowhere; never while typing, nor when switched off (WCAG 2.2, 2.1.4). Who comes back finds the row they left by, focused and in view.
 */
export function ListKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLElement>(null)
  useKeys(area, {
    'list.next': () => move(list.current, 1),
    'list.before': () => move(list.current, -1),
    'list.open': (event) => open(event?.target ?? null),
  })
  useEffect(() => {
    const here = list.current
    if (!here) return
    area.current = here.closest<HTMLElement>('[data-list-area]') ?? here
    const row = takeRowToReturnTo(here)
    if (row) requestAnimationFrame(() => focusRow(row))
    const press = (event: MouseEvent) => {
      const link = linkAway(event)
      const left = link?.closest<HTMLElement>('[data-row]')
      if (left) noteLeft(here, left)
    }
    here.addEventListener('click', press)
    return () => here.removeEventListener('click', press)
  }, [])
  return <div ref={list}>{children}</div>
}

function focusRow(row: HTMLElement) {
  row.querySelector<HTMLElement>('[data-row-link]')?.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}

function move(list: HTMLElement | null, step: 1 | -1) {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const next = here < 0 ? (step === 1 ? 0 : rows.length - 1) : here + step
  rows[next]?.querySelector<HTMLElement>('[data-row-link]')?.focus()
  rows[next]?.scrollIntoView({ block: 'nearest' })
}

/** Opens the row from anywhere in it that Enter does not already press. */
function open(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('a, button, summary, input, select, textarea'))
    return false
  const link = target.closest('[data-row]')?.querySelector<HTMLElement>('[data-row-link]')
  link?.click()
  return link !== undefined && link !== null
}
