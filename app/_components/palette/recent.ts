import type { Entry } from './entries'

const NAME = 'crossread.recent'
/** How many places are remembered. */
const MOST = 6

/** Where one went last by the palette, latest first; nothing where this browser keeps nothing. */
export function readRecent(): Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry).slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Remembers where one goes; deeds and searches are no places. */
export function noteRecent(entry: Entry): void {
  if (!('href' in entry.does) || entry.id === 'search' || entry.group === 'Here') return
  const others = readRecent().filter(({ id }) => id !== entry.id)
  try {
    localStorage.setItem(NAME, JSON.stringify([entry, ...others].slice(0, MOST)))
  } catch {
    // Storage is switched off or full: nothing is remembered.
  }
}

/** What an earlier Crossread kept may look different. An address within the app begins with one slash. */
function isEntry(kept: unknown): kept is Entry {
  const { id, label, does } = (kept ?? {}) as Partial<Entry>
  const href = does && 'href' in does ? does.href : undefined
  return (
    typeof id === 'string' && typeof label === 'string' && typeof href === 'string' && /^\/(?!\/)/.test(href)
  )
}
