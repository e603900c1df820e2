'use client'

import { useState } from 'react'
import type { KeyGroup } from './key-order'
import { listKeys, useKeys } from './use-keys'
import { UNLOADED, useOnDemand } from './use-on-demand'

/** The button, and the key, that show the keys of the page. */
export function PageKeys() {
  const [groups, setGroups] = useState<KeyGroup[] | null>(null)
  const { Part, failed, fetchPart } = useOnDemand(async () => (await import('./keys-dialog')).KeysDialog)
  const show = (focus: Element | null) => {
    setGroups(listKeys(focus))
    void fetchPart()
  }
  useKeys(null, { 'keys.show': () => show(document.activeElement) })
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        // Pressed by a pointer or by Tab, focus has left where it was: what acts from nowhere is shown.
        onClick={() => show(null)}
        className="tap underline decoration-edge underline-offset-4"
      >
        Keys of this page
      </button>
      {failed && (
        <p role="alert" className="font-medium text-con">
          {UNLOADED}
        </p>
      )}
      {groups && Part && <Part groups={groups} onClose={() => setGroups(null)} />}
    </>
  )
}
