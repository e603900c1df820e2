'use client'

import { lazy, Suspense, useState } from 'react'
import { KeyHint } from '../key-hint'
import { useKeys } from '../use-keys'

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }))

/** The button, and the key, that open the field which leads everywhere; it is loaded when first asked for. */
export function GoTo() {
  const [isOpen, setOpen] = useState(false)
  useKeys(null, { 'palette.open': () => setOpen(true) })
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="button no-print px-2.5"
      >
        Go to
        <KeyHint press="Ctrl K" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
