'use client'

import { useRouter } from 'next/navigation'
import type { MouseEvent, ReactNode } from 'react'

type Props = { selectedId: string | null; children: ReactNode }

/**
 * Selects the claim whose highlight is clicked; clicking again where several overlap goes on to the next. A convenience
 * for the mouse: by keyboard the same is reached through the numbered anchors.
 */
export function ClickToSelect({ selectedId, children }: Props) {
  const router = useRouter()

  function select(event: MouseEvent<HTMLElement>) {
    const target = event.target as HTMLElement
    // Selecting text to copy it is not a click on a claim.
    if (target.closest('a, summary') || window.getSelection()?.toString()) return
    const ids = target.closest<HTMLElement>('[data-claims]')?.dataset.claims?.split(' ')
    if (!ids) return
    const next = ids[(ids.indexOf(selectedId ?? '') + 1) % ids.length]
    router.push(`?claim=${next}`, { scroll: false })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: anchors serve the keyboard
    <div onClick={select}>{children}</div>
  )
}
