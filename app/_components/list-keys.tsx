'use client'

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { keysAreOn } from './keys-switch'

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }))

/**
 * Lets j and k move between the rows inside, and Enter open one. A row is anything with `data-row`; what it opens has
 * `data-row-link`. The keys act only while focus is inside, or nowhere; never while typing, nor when switched off
 * (WCAG 2.2, 2.1.4).
 */
export function ListKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(false)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!list.current || !isOurs(event, list.current) || !keysAreOn()) return
      if (event.key === '?') setAsked(true)
      else if (event.key === 'j') move(list.current, 1)
      else if (event.key === 'k') move(list.current, -1)
      else if (event.key !== 'Enter' || !open(event.target)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  return (
    <div ref={list}>
      {children}
      <p className="no-print mt-2 hidden text-sm text-soft [@media(hover:hover)]:block">
        <button
          type="button"
          onClick={() => setAsked(true)}
          className="tap underline decoration-edge underline-offset-4"
        >
          Keys for this list
        </button>
      </p>
      {asked ? (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

function isOurs(event: KeyboardEvent, list: HTMLElement): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target
  if (
    !(target instanceof HTMLElement) ||
    target.closest('input, textarea, select, dialog, [contenteditable]')
  )
    return false
  return target === document.body || list.contains(target)
}

function move(list: HTMLElement, step: 1 | -1) {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const next = here < 0 ? (step === 1 ? 0 : rows.length - 1) : here + step
  rows[next]?.querySelector<HTMLElement>('[data-row-link]')?.focus()
  rows[next]?.scrollIntoView({ block: 'nearest' })
}

/** Opens the row from anywhere in it that Enter does not already press. */
function open(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('a, button, summary')) return false
  const link = target.closest('[data-row]')?.querySelector<HTMLElement>('[data-row-link]')
  link?.click()
  return link !== undefined && link !== null
}
