import type { ArticleText, StrippedRange } from './record'
import { refindRanges } from './refinding'

/**
 * The page furniture of a corrected text: what stands in it word for word from the version before, as it was confirmed
 * or proposed there, and of what is proposed now all that does not overlap it.
 */
export function carryStripped(
  before: Pick<ArticleText, 'text' | 'stripped'>,
  text: string,
  proposed: StrippedRange[],
): StrippedRange[] {
  const carried = refindRanges(before.stripped, before.text, text)
  const fresh = proposed.filter(
    (range) => !carried.some((other) => other.start < range.end && range.start < other.end),
  )
  return [...carried, ...fresh].sort((x, y) => x.start - y.start)
}
