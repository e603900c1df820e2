'use client'

import { useState } from 'react'
import { KeyHint } from '../key-hint'
import { useKeys } from '../use-keys'
import { UNLOADED, useOnDemand } from '../use-on-demand'

/** The button, and the key, that open the field which leads everywhere; it is loaded when first asked for. */
export function GoTo() {
  const [isOpen, setOpen] = useState(false)
  const { Part, failed, fetchPart } = useOnDemand(async () => (await import('./palette')).Palette)
  const open = () => {
    setOpen(true)
    void fetchPart()
  }
  useKeys(null, { 'palette.open': open })
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={open}
        className="tap no-print gap-2 rounded-sm border border-edge bg-card px-2 py-1 text-sm font-medium"
      >
        Go to
        <span className="hidden desk:block">
          <KeyHint press="Ctrl K" />
        </span>
      </button>
      {failed && (
        <p role="alert" className="w-full text-sm font-medium text-con">
          {UNLOADED}
        </p>
      )}
      {isOpen && Part && <Part onClose={() => setOpen(false)} />}
    </>
  )
}
