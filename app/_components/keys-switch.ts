const NAME = 'crossread.list-keys'

/** Whether the reader lets single letters act in lists; on until switched off, in this browser only. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    // Storage may be forbidden; then the switch cannot be kept, and the keys stay.
    return true
  }
}

/** Keeps the reader's choice where the browser allows it. */
export function switchKeys(on: boolean): void {
  try {
    localStorage.setItem(NAME, on ? 'on' : 'off')
  } catch {
    // Nothing to keep it in.
  }
}
