import type { Direction, Step } from '@/lib/domain/text-steps'

export type CaretMove =
  | { to: Step; direction: Direction }
  | { to: 'line' | 'line edge'; direction: Direction }
  | { select: 'sentence' | 'paragraph' }

/**
 * What a key does to the caret; null where the browser has the key. Arrows with Ctrl go by word and paragraph (Option on
 * a Mac by word, as everywhere there), with Alt by sentence.
 */
export function readCaretKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  { isMac, isRightToLeft, letters }: { isMac: boolean; isRightToLeft: boolean; letters: boolean },
): CaretMove | null {
  const { key, ctrlKey, altKey, metaKey } = event
  if (metaKey) return null
  const back = key === 'ArrowUp' || key === 'Home' || key === (isRightToLeft ? 'ArrowRight' : 'ArrowLeft')
  const direction = back ? -1 : 1
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const byWord = ctrlKey || (isMac && altKey)
    // Alt with an arrow is the browser's way back and forth.
    if (altKey && !byWord) return null
    return { to: byWord ? 'word' : 'character', direction }
  }
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return { to: altKey ? 'sentence' : ctrlKey ? 'paragraph' : 'line', direction }
  if (altKey) return null
  if (key === 'Home' || key === 'End') return { to: ctrlKey ? 'text' : 'line edge', direction }
  if (ctrlKey || !letters) return null
  if (key === 's') return { select: 'sentence' }
  if (key === 'p') return { select: 'paragraph' }
  return null
}
