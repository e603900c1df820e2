import { canonicalJson } from '@/lib/domain/canonical-json'

/** A sending whose answer has not come yet: its id, and when it was first sent, in milliseconds since 1970. */
type Unanswered = { id: string; at: number }
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const START = 'sending:'
/** As long as the server keeps its answers (lib/commands/submit-once.ts). */
const FORGOTTEN_AFTER = 7 * 24 * 60 * 60 * 1000

/**
 * The ids under which forms send what was typed. The same words get the same id until an answer says that they are
 * saved: so a second press, a retry after a lost answer, a reload or another tab with the same words is the same
 * submission to the server. Of the words a hash alone is kept. Where the browser keeps nothing, the page does.
 * @param kept the browser's storage; asked each time, since it may be forbidden
 */
export function submissionIds(kept: () => Kept) {
  const here = new Map<string, Unanswered>()

  function read(key: string): Unanswered | null {
    try {
      const text = kept().getItem(key)
      return text === null ? (here.get(key) ?? null) : (JSON.parse(text) as Unanswered)
    } catch {
      return here.get(key) ?? null
    }
  }

  function drop(key: string): void {
    here.delete(key)
    try {
      kept().removeItem(key)
    } catch {
      // Nothing was kept.
    }
  }

  function note(key: string, sent: Unanswered): void {
    here.set(key, sent)
    try {
      dropOld(kept(), sent.at)
      kept().setItem(key, JSON.stringify(sent))
    } catch {
      // Storage is switched off or full: the page remembers.
    }
  }

  /**
   * The submission of this input. To be settled once an answer says that it is saved: the same words are another one
   * from then on. A refusal settles nothing, since an earlier sending may still be answered.
   * @param what tells apart what is done with equal inputs, such as undo and redo
   */
  return async function begin(input: unknown, what = ''): Promise<{ id: string; settle: () => void }> {
    const key = START + (await hash(`${what}\n${canonicalJson(input)}`))
    const now = Date.now()
    const before = read(key)
    const isKnown = before !== null && now - before.at < FORGOTTEN_AFTER
    const sent = isKnown ? before : { id: crypto.randomUUID(), at: now }
    if (!isKnown) note(key, sent)
    return { id: sent.id, settle: () => drop(key) }
  }
}

function dropOld(kept: Kept, now: number): void {
  const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '')
  for (const key of keys.filter((one) => one.startsWith(START))) {
    const at = Number(/"at":(\d+)/.exec(kept.getItem(key) ?? '')?.[1] ?? 0)
    if (now - at >= FORGOTTEN_AFTER) kept.removeItem(key)
  }
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The submissions of this browser. */
export const beginSubmission = submissionIds(() => window.localStorage)
