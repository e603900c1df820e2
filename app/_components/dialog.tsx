'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button'

/**
 * A native modal dialog: the browser keeps focus inside, closes it on Escape and gives focus back. Load it on demand
 * with `lazy`; mount it while open.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} aria-labelledby={titleId} onClose={onClose} className="dialog">
      <div className="flex items-center justify-between gap-4 border-b border-rule py-2 pr-2 pl-5">
        <h2 id={titleId} className="text-lg font-semibold">
          {title}
        </h2>
        <Button tone="quiet" onClick={() => ref.current?.close()}>
          Close
        </Button>
      </div>
      <div className="px-5 py-4">{children}</div>
    </dialog>
  )
}
