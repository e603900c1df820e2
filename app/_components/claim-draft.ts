import { chooseDraft, type KeptDraft } from './choose-draft'

/** How long a tab waits for its own draft after a reload, in milliseconds: the page before lets go of it a little late. */
const PATIENCE = 4_000

/** The drafts this page holds. Each is held until the page goes: what comes back to a form finds its own words. */
const held = new Set<string>()

/** Where the parts of a draft are kept: one key for each, under one id. */
export const draftKey = (about: string, id: string, part: 'words' | 'text') => `draft:${about}/${id}/${part}`

/**
 * The draft this tab types in, of a form about one thing; no other tab has the same one. Its id is kept with the tab,
 * its words with the browser, so that they outlive a closed tab and a crash.
 */
export async function claimDraft(about: string): Promise<string> {
  const own = readOwn(about)
  const id = await chooseDraft({
    own,
    kept: listKept(about),
    take: (id) => hold(`${about}/${id}`, id === own ? PATIENCE : 0),
    newId: () => crypto.randomUUID(),
  })
  try {
    window.sessionStorage.setItem(`draft:${about}`, id)
  } catch {
    // Storage is switched off: nothing is kept anyway.
  }
  return id
}

function readOwn(about: string): string | null {
  try {
    return window.sessionStorage.getItem(`draft:${about}`)
  } catch {
    return null
  }
}

/** Holds a draft for this page by a lock of the browser's, which goes with the page however that ends. */
async function hold(name: string, patience: number): Promise<boolean> {
  if (held.has(name)) return true
  // Where there are no locks, the tab's own draft alone can be told from another tab's.
  if (!navigator.locks) return patience > 0
  const isHeld = await new Promise<boolean>((resolve) => {
    const keep = (lock: Lock | null) => {
      resolve(lock !== null)
      return lock ? new Promise<never>(() => {}) : undefined
    }
    const waiting: LockOptions =
      patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true }
    navigator.locks.request(`draft:${name}`, waiting, keep).catch(() => resolve(false))
  })
  if (isHeld) held.add(name)
  return isHeld
}

/** Every draft this browser keeps about one thing, with its last change. */
function listKept(about: string): KeptDraft[] {
  const start = `draft:${about}/`
  const latest = new Map<string, number>()
  try {
    for (const key of Object.keys(window.localStorage)) {
      if (!key.startsWith(start)) continue
      const id = key.slice(start.length).split('/')[0] ?? ''
      latest.set(id, Math.max(latest.get(id) ?? 0, readTime(window.localStorage.getItem(key))))
    }
  } catch {
    return []
  }
  return [...latest].map(([id, typedAt]) => ({ id, typedAt }))
}

/** The time stands first, so that a long text need not be read for it. */
const readTime = (kept: string | null) => Number(/^\d+/.exec(kept ?? '')?.[0] ?? 0)

/** What is kept under a key; null where there is nothing, or something foreign. */
export function readKept<T>(key: string): T | null {
  try {
    const kept = window.localStorage.getItem(key)
    return kept === null ? null : (JSON.parse(kept.slice(kept.indexOf(' ') + 1)) as T)
  } catch {
    // Storage is switched off or holds something foreign: the form works without drafts.
    return null
  }
}

/** Keeps it, or with null forgets it. @returns whether that was done; what does not fit leaves nothing older behind */
export function writeKept(key: string, value: object | null): boolean {
  try {
    window.localStorage.removeItem(key)
    if (value) window.localStorage.setItem(key, `${Date.now()} ${JSON.stringify(value)}`)
    return true
  } catch {
    // Storage is switched off or full: the form works without drafts.
    return value === null
  }
}
