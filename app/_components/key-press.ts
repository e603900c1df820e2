/** As much of a keyboard event as says which key was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether this browser runs on a Mac or an iPad, where ⌘ does what Ctrl does elsewhere. */
export const isMac = (): boolean => typeof navigator !== 'undefined' && /^(Mac|iP)/.test(navigator.platform)

/**
 * Whether a key of the map was pressed (key-map.ts, `press`). Letters are what the key writes, whatever Caps Lock says;
 * in a layout without Latin letters, what stands at the place. On a Mac, Ctrl with a letter belongs to the system's own
 * editing keys, so there ⌘ alone counts for letters.
 */
export function isPressed(press: string, event: Pressed, mac: boolean): boolean {
  if (event.altKey) return false
  if (!press.startsWith('Ctrl+')) return !event.ctrlKey && !event.metaKey && writtenKey(event) === press
  const key = press.slice('Ctrl+'.length)
  const isLetter = key.length === 1
  const held = isLetter && mac ? event.metaKey && !event.ctrlKey : event.ctrlKey || event.metaKey
  return held && !event.shiftKey && writtenKey(event) === key
}

function writtenKey({ key, code, shiftKey }: Pressed): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  const letter = /^[a-z]$/i.test(key) ? key : isForeignLetter(key) ? place : undefined
  if (letter === undefined) return key
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase()
}

/** A letter of another script; accented Latin letters stand where a layout put them on purpose. */
const isForeignLetter = (key: string) => /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)

/** A key as it is shown: “Ctrl K”, “⌘ K”, “Shift U”, “?”. */
export function describePress(press: string, mac: boolean): string {
  if (press.startsWith('Ctrl+')) {
    const key = press.slice('Ctrl+'.length)
    return `${mac ? '⌘' : 'Ctrl'} ${key.length === 1 ? key.toUpperCase() : key}`
  }
  return /^[A-Z]$/.test(press) ? `Shift ${press}` : press
}
