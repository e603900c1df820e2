import type { DifferenceBlock } from './difference'

/** A difference as it is shown: the middle of a long unchanged run is folded; of a very long one only its length is told. */
export type ShownBlock = DifferenceBlock | { kind: 'FOLDED'; length: number; text: string | null }

/** What stays in view at each end of a folded run, in UTF-16 code units, and the least that is worth folding. */
const SHOWN = 240
const WORTH_FOLDING = 400
/** Longest folded run that is sent along with what surrounds it. */
const MOST_SENT = 20_000

/**
 * Folds the middles of long unchanged runs: at the beginning and the end of a text all but what borders on a change.
 * Cuts at line ends or white space, never within a word.
 */
export function foldDifference(blocks: DifferenceBlock[]): ShownBlock[] {
  return blocks.flatMap((block, index): ShownBlock[] => {
    if (block.kind !== 'SAME') return [block]
    const { text } = block
    const head = index === 0 ? 0 : cutAfter(text, SHOWN)
    const tail = index === blocks.length - 1 ? text.length : cutBefore(text, text.length - SHOWN)
    if (tail - head < WORTH_FOLDING) return [block]
    const folded = text.slice(head, tail)
    return [
      ...(head > 0 ? [{ kind: 'SAME' as const, text: text.slice(0, head) }] : []),
      { kind: 'FOLDED', length: folded.length, text: folded.length > MOST_SENT ? null : folded },
      ...(tail < text.length ? [{ kind: 'SAME' as const, text: text.slice(tail) }] : []),
    ]
  })
}

/** How far a cut may move to spare a word, in UTF-16 code units. */
const WORD = 60

function cutAfter(text: string, from: number): number {
  const blank = text.slice(from, from + WORD).search(/\s/)
  return blank < 0 ? whole(text, from) : from + blank + 1
}

function cutBefore(text: string, at: number): number {
  const from = Math.max(0, at - WORD)
  const blank = text.slice(from, Math.max(from, at)).search(/\s\S*$/)
  return blank < 0 ? whole(text, Math.max(0, at)) : from + blank + 1
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
