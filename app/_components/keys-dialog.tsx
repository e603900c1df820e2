'use client'

import { useState } from 'react'
import { Dialog } from './dialog'
import { keysAreOn, switchKeys } from './keys-switch'

const KEYS = [
  { key: 'j', does: 'next row' },
  { key: 'k', does: 'row before' },
  { key: 'Enter', does: 'open the row' },
  { key: '?', does: 'show these keys' },
] as const

/** The keys of a list, and the switch that turns them off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(keysAreOn)
  return (
    <Dialog title="Keys for this list" onClose={onClose}>
      <dl className="grid grid-cols-[5rem_minmax(0,1fr)] gap-y-2">
        {KEYS.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-sm border border-edge bg-wash px-2 py-0.5 font-sans text-sm font-semibold">
                {key}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft">They act while focus is in the list, or nowhere on the page.</p>
      <label className="mt-3 flex min-h-6 items-center gap-2 font-medium">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked)
            switchKeys(event.target.checked)
          }}
          className="size-4 accent-ink"
        />
        Let letters act as keys
      </label>
    </Dialog>
  )
}
