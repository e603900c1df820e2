'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { KEYS, type KeyId } from './key-map'
import { keysAreOn } from './keys-switch'

/** What a key does; false where it does nothing here, and then the browser has the key. */
type Handler = (event: KeyboardEvent) => unknown

/**
 * Lets keys of the map act while focus is inside `root`, or nowhere on the page. Without a root they act everywhere but
 * in dialogs. Single characters act only where nobody types, and only while the reader has not switched them off.
 */
export function useKeys(
  root: RefObject<HTMLElement | null> | null,
  handlers: Partial<Record<KeyId, Handler>>,
) {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return
      const key = KEYS.find((one) => latest.current[one.id] && isPressed(one.press, event))
      if (!key || !isOurs(event.target, root?.current ?? null, key.press)) return
      if (latest.current[key.id]?.(event) !== false) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [root])
}

function isPressed(press: string, event: KeyboardEvent): boolean {
  const withControl = press.startsWith('Ctrl+')
  if (withControl !== (event.ctrlKey || event.metaKey)) return false
  return event.key === (withControl ? press.slice('Ctrl+'.length) : press)
}

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

function isOurs(target: EventTarget | null, root: HTMLElement | null, press: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isCharacter = press.length === 1
  if (isCharacter && (target.closest(TYPING) || !keysAreOn())) return false
  const dialog = target.closest('dialog')
  if (dialog && !(root && dialog.contains(root))) return false
  return root === null || target === document.body || root.contains(target)
}
