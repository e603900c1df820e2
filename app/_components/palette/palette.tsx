'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { Dialog } from '../dialog'
import type { KeyId } from '../key-map'
import { isMac, isPressed } from '../key-press'
import { doAsKey, isBound } from '../use-keys'
import { type Entry, groupEntries, listEntries } from './entries'
import { noteRecent, readRecent } from './recent'
import { useFound } from './use-found'

const DEEDS: readonly KeyId[] = ['change.undo', 'change.redo', 'keys.show']

/**
 * One field that leads to every screen, record and deed: a combobox over a list, by the keyboard alone
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function Palette({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const path = usePathname()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const [recent] = useState(readRecent)
  const [bound] = useState(() => DEEDS.filter(isBound))
  const asked = typed.trim()
  const { found, failed, pending } = useFound(asked)
  const entries = listEntries({ typed, path, bound, recent, found })
  const at = Math.min(chosen, entries.length - 1)
  const idOf = (place: number) => `${id}-${place}`
  const current = entries[at]
  // Enter came before the answer: what will stand first is meant, not what an earlier answer left there.
  const [awaited, setAwaited] = useState(false)
  const isEarly = pending && chosen === 0 && current !== undefined && !/^(place|deed) /.test(current.id)

  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])

  useEffect(() => {
    if (!awaited || pending) return
    setAwaited(false)
    if (current) take(current, false)
  })

  function take(entry: Entry, apart: boolean) {
    noteRecent(entry)
    const { does } = entry
    if ('key' in does) {
      onClose()
      // The dialog goes first: what is done may open another, or move focus.
      requestAnimationFrame(() => doAsKey(does.key))
    } else if (apart) {
      window.open(does.href, '_blank', 'noopener')
    } else {
      onClose()
      router.push(does.href)
    }
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = entries.length - 1
    if (event.key === 'ArrowDown') setChosen(at === last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setChosen(at === 0 ? last : at - 1)
    else if (event.key === 'PageDown') setChosen(Math.min(at + 8, last))
    else if (event.key === 'PageUp') setChosen(Math.max(at - 8, 0))
    else if (event.key === 'Enter' && isEarly) setAwaited(true)
    else if (event.key === 'Enter' && current) take(current, event.ctrlKey || event.metaKey)
    else if (isPressed('Ctrl+k', event.nativeEvent, isMac())) onClose()
    else return
    event.preventDefault()
  }

  return (
    <Dialog title="Go to" onClose={onClose}>
      <input
        // React would focus it before the dialog opens, which then focuses its first button.
        ref={(field) => field?.setAttribute('autofocus', '')}
        type="text"
        role="combobox"
        aria-label="Go to a screen, claim, article, topic, source or action"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ? idOf(at) : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={SEARCH_LENGTH}
        placeholder="A screen, words of a claim or article, a topic, L13 …"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(0)
          setAwaited(false)
        }}
        onKeyDown={press}
        className="control"
      />
      <p role="status" className="mt-1 min-h-5 text-sm text-soft">
        {failed && !pending
          ? 'The record could not be asked: see that Crossread still runs in its terminal. Screens are offered all the same.'
          : pending
            ? 'Looking…'
            : describeCount(entries.length - (asked === '' ? 0 : 1), asked !== '')}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label="What was found" className="palette-list">
        {groupEntries(entries).map(({ group, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: options are grouped by this role in a listbox
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p id={`${id}-${group}`} className="palette-group">
              {group}
            </p>
            {entries.map(({ entry, at: place }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
              <div
                key={entry.id}
                id={idOf(place)}
                role="option"
                aria-selected={place === at}
                className="palette-option"
                onClick={(event) => take(entry, event.ctrlKey || event.metaKey)}
              >
                <span className="line-clamp-2">{entry.label}</span>
                {entry.detail && <span className="line-clamp-1 text-sm text-soft">{entry.detail}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  )
}

function describeCount(count: number, isAsked: boolean): string {
  if (!isAsked) return 'Arrows choose, Enter goes there.'
  return count === 0 ? 'Nothing of this name. Enter searches for it.' : `${count} found.`
}
