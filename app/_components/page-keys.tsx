'use client'

import { lazy, Suspense, useState } from 'react'
import type { KeyGroup } from './key-order'
import { listKeys, useKeys } from './use-keys'

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }))

/** The button, and the key, that show the keys of the page. */
export function PageKeys() {
  const [groups, setGroups] = useState<KeyGroup[] | null>(null)
  const show = (focus: Element | null) => setGroups(listKeys(focus))
  useKeys(null, { 'keys.show': () => show(document.activeElement) })
  return (
    <>
      <button
        type="button"
        // Pressed by a pointer or by Tab, focus has left where it was: what acts from nowhere is shown.
        onClick={() => show(null)}
        className="tap underline decoration-edge underline-offset-4"
      >
        Keys of this page
      </button>
      {groups && (
        <Suspense fallback={null}>
          <KeysDialog groups={groups} onClose={() => setGroups(null)} />
        </Suspense>
      )}
    </>
  )
}
