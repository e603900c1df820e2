'use client'

import { useState } from 'react'
import { Dialog } from './dialog'
import type { KeyGroup } from './key-order'
import { describePress, isMac } from './key-press'
import { keysAreOn, switchKeys } from './keys-switch'

/** The keys of the page, those in force first, and the switch that turns single letters off. */
export function KeysDialog({ groups, onClose }: { groups: KeyGroup[]; onClose: () => void }) {
  const [on, setOn] = useState(keysAreOn)
  const mac = isMac()
  return (
    <Dialog title="Keys of this page" onClose={onClose}>
      <label className="flex min-h-6 items-center gap-2 font-medium">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked)
            switchKeys(event.target.checked)
          }}
          className="size-4 accent-ink"
        />
        Let single letters and digits act as keys
      </label>
      <p className="mt-1 text-sm text-soft">
        They never act while you type. Keys with {mac ? '⌘' : 'Ctrl'}, Enter and Escape act in any case.
      </p>
      {groups.map(({ scope, title, inForce, keys }) => (
        <section key={scope} aria-labelledby={`keys-${scope}`} className="mt-5">
          <h3 id={`keys-${scope}`} className="font-semibold">
            {title}
            {!inForce && <span className="font-normal text-soft">, once focus is there</span>}
          </h3>
          <dl className="mt-1 grid grid-cols-[7rem_minmax(0,1fr)] gap-y-1.5">
            {keys.map(({ press, does }) => (
              <div key={press} className="contents">
                <dt>
                  <kbd className="rounded-sm border border-edge bg-wash px-2 py-0.5 font-sans text-sm font-semibold">
                    {describePress(press, mac)}
                  </kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
