import type { FoundPlace } from './article-draft'
import type { DifferenceBlock } from './difference'
import type { Span } from './record'

/** A block of a difference that both texts have: where it begins in each, and how long it is there. */
type Shared = {
  kind: 'SAME' | 'CHANGED'
  older: [start: number, end: number]
  newer: [start: number, end: number]
}

/**
 * Says of quotes found elsewhere in a newer text whether they only moved along with the text around them, because what
 * stands before grew or shrank. Such a quote stands in the same paragraph as before; where paragraphs are unchanged, at
 * the same place of them.
 * @param blocks the difference between the two texts (compareTexts)
 * @returns a test for the quotes of one claim and the places found for them, in the same order
 */
export function followBlocks(
  blocks: DifferenceBlock[],
): (spans: Pick<Span, 'start'>[], found: (FoundPlace | null)[]) => boolean {
  const shared = listShared(blocks)
  return (spans, found) =>
    spans.every(({ start }, index) => {
      const place = found[index]
      const block = place && shared.find(({ older: [from, to] }) => from <= start && start < to)
      if (!block) return false
      const [from, to] = block.newer
      return block.kind === 'SAME'
        ? place.start - from === start - block.older[0]
        : from <= place.start && place.start < to
    })
}

function listShared(blocks: DifferenceBlock[]): Shared[] {
  const shared: Shared[] = []
  let [older, newer] = [0, 0]
  for (const block of blocks) {
    const parts = block.kind === 'CHANGED' ? block.parts : [block]
    const length = (without: 'REMOVED' | 'ADDED') =>
      parts.reduce((sum, { kind, text }) => (kind === without ? sum : sum + text.length), 0)
    const [olderEnd, newerEnd] = [older + length('ADDED'), newer + length('REMOVED')]
    if (block.kind === 'SAME' || block.kind === 'CHANGED')
      shared.push({ kind: block.kind, older: [older, olderEnd], newer: [newer, newerEnd] })
    ;[older, newer] = [olderEnd, newerEnd]
  }
  return shared
}
