'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { KEYS, type KeyId } from './key-map'
import { groupKeys, innermostFirst, type KeyGroup } from './key-order'
import { isMac, isPressed } from './key-press'
import { keysAreOn } from './keys-switch'

/** What a key does; false where it does nothing here, and then whoever lies around it, or the browser, has the key. */
type Handler = (event?: KeyboardEvent) => unknown
type Handlers = Partial<Record<KeyId, Handler>>

/** Every part of the page with keys; a null root is the whole page. */
const parts = new Set<{ root: RefObject<HTMLElement | null> | null; handlers: RefObject<Handlers> }>()

/**
 * Lets keys of the map act while focus is inside `root`, or nowhere on the page. Without a root they act everywhere but
 * in dialogs. Of parts that lie in each other the inner one has the key. Single characters act only where nobody types, and
 * only while the reader has not switched them off.
 */
export function useKeys(root: RefObject<HTMLElement | null> | null, handlers: Handlers) {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })

  useEffect(() => {
    const part = { root, handlers: latest }
    if (parts.size === 0) document.addEventListener('keydown', press)
    parts.add(part)
    return () => {
      parts.delete(part)
      if (parts.size === 0) document.removeEventListener('keydown', press)
    }
  }, [root])
}

function press(event: KeyboardEvent) {
  // 229 is what browsers give for keys that an input method takes.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
  const mac = isMac()
  for (const { root, handlers } of listParts()) {
    const key = KEYS.find((one) => handlers[one.id] && isPressed(one.press, event, mac))
    if (!key || !isOurs(event.target, root, key.press)) continue
    // A key held down moves on, and does nothing twice.
    if (event.repeat && !('repeats' in key)) return
    if (handlers[key.id]?.(event) === false) continue
    event.preventDefault()
    return
  }
}

function listParts() {
  const there = [...parts].flatMap(({ root, handlers }) =>
    root !== null && root.current === null
      ? []
      : [{ root: root?.current ?? null, handlers: handlers.current ?? {} }],
  )
  return innermostFirst<HTMLElement, (typeof there)[number]>(there)
}

/** The keys of this page, those in force where focus is first. */
export function listKeys(focus: Element | null): KeyGroup[] {
  const bound = listParts().map(({ root, handlers }) => ({ root, ids: Object.keys(handlers) as KeyId[] }))
  return groupKeys(bound, (root) => root === null || isNowhere(focus) || root.contains(focus))
}

/** Does what a key does, where anything on the page is bound to it. @returns false where nothing is */
export function doAsKey(id: KeyId): boolean {
  const handler = listParts().find(({ handlers }) => handlers[id])?.handlers[id]
  handler?.()
  return handler !== undefined
}

export const isBound = (id: KeyId): boolean => listParts().some(({ handlers }) => handlers[id])

const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"]'

/** Focus is on nothing that could be meant: the page itself, or its content as the link that skips to it leaves it. */
const isNowhere = (target: Element | null) =>
  target === null ||
  target === document.body ||
  target.id === 'content' ||
  target === document.documentElement

function isOurs(target: EventTarget | null, root: HTMLElement | null, press: string): boolean {
  if (!(target instanceof Element)) return false
  const isCharacter = press.length === 1
  if (isCharacter && (target.closest(TYPING) || !keysAreOn())) return false
  const dialog = document.querySelector('dialog:modal')
  if (dialog && !(root && dialog.contains(root))) return false
  return root === null || isNowhere(target) || root.contains(target)
}
