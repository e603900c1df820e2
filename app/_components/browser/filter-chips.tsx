'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { CHOICE_WORDS, type LinkChoice } from '@/lib/format/choice-words'

/** A choice, and the address of the list without it. */
export type Chip = LinkChoice & { without: string }

/** What a list is narrowed to; each is taken away by a press. */
export function FilterChips({ chips, clearHref }: { chips: readonly Chip[]; clearHref: string }) {
  const list = useRef<HTMLUListElement>(null)
  const left = useRef<number | null>(null)

  // The chip that was pressed is gone: the focus goes to the next, or before the list, instead of nowhere.
  useEffect(() => {
    if (left.current === null) return
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const next = links[Math.min(left.current, chips.length - 1)] ?? document.getElementById('links-counted')
    left.current = null
    next?.focus({ preventScroll: true })
  }, [chips])

  if (chips.length === 0) return null
  return (
    <ul ref={list} aria-label="Chosen" className="chips">
      {chips.map(({ name, value, label, unknown, without }, at) => (
        <li key={`${name} ${value}`}>
          <Link
            href={without}
            scroll={false}
            prefetch={false}
            onClick={() => {
              left.current = at
            }}
            data-unknown={unknown ? true : undefined}
            className="chip"
          >
            <span className="sr-only">Take away: </span>
            <span className="text-soft">{CHOICE_WORDS[name]}</span> {label}
            {unknown ? <span className="text-soft"> ({unknown})</span> : null}
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M3 3l6 6M9 3l-6 6" fill="none" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link href={clearHref} scroll={false} prefetch={false} className="tap text-sm">
            Clear all
          </Link>
        </li>
      ) : null}
    </ul>
  )
}
