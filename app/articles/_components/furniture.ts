import type { StrippedRange } from '@/lib/domain/record'
import { listParagraphs } from '@/lib/domain/segment'

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export type Stretch = { start: number; end: number }
export type Coverage = 'none' | 'part' | 'whole'

/** What a stretch is called until the analyst says more. */
export const FURNITURE_WORD = 'page furniture'

/** No line of a text broken by hand is longer; a text with longer ones has its paragraphs in single lines. */
const BROKEN_BY_HAND = 100
const LINE = /[^\S\n]*(\S(?:[^\n]*\S)?)/g

/** What can be marked as furniture at once: lines, or paragraphs where lines were broken by hand. */
export function listStretches(text: string): Stretch[] {
  let longest = 0
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at)
    longest = Math.max(longest, (end < 0 ? text.length : end) - at)
    at = end < 0 ? text.length + 1 : end + 1
  }
  if (longest <= BROKEN_BY_HAND) return listParagraphs(text, []).map(({ start, end }) => ({ start, end }))
  return [...text.matchAll(LINE)].map((match) => {
    const line = match[1] ?? ''
    const start = match.index + match[0].length - line.length
    return { start, end: start + line.length }
  })
}

/** How much of a stretch is furniture; white space does not count. */
export function coverageOf(text: string, { start, end }: Stretch, ranges: StrippedRange[]): Coverage {
  const touching = ranges.filter((range) => range.start < end && range.end > start)
  if (touching.length === 0) return 'none'
  let at = start
  for (const range of touching) {
    if (/\S/.test(text.slice(at, Math.max(at, range.start)))) return 'part'
    at = Math.max(at, range.end)
  }
  return at < end && /\S/.test(text.slice(at, end)) ? 'part' : 'whole'
}

/** The ranges without a stretch: one that reaches beyond it keeps what is outside. */
export function takeOut(ranges: StrippedRange[], { start, end }: Stretch): StrippedRange[] {
  return ranges
    .flatMap((range) => [
      { ...range, end: Math.min(range.end, start) },
      { ...range, start: Math.max(range.start, end) },
    ])
    .filter((range) => range.start < range.end)
}

/** The ranges with a stretch marked by the analyst, in order and without overlap. */
export function putIn(ranges: StrippedRange[], stretch: Stretch, what = FURNITURE_WORD): StrippedRange[] {
  const marked = { start: stretch.start, end: stretch.end, what, proposedBy: null }
  return [...takeOut(ranges, stretch), marked].sort((x, y) => x.start - y.start)
}

/** The ranges an analyst has looked at and found right. */
export function confirmAll(ranges: StrippedRange[]): StrippedRange[] {
  return ranges.map((range) => ({ ...range, proposedBy: null }))
}

/**
 * The ranges carried over to a text that was changed: each is looked for word for word, in order, and dropped where
 * its words are gone.
 */
export function carryOver(from: string, to: string, ranges: StrippedRange[]): StrippedRange[] {
  let after = 0
  return ranges.flatMap((range) => {
    const words = from.slice(range.start, range.end)
    const start = to.indexOf(words, after)
    if (words === '' || start < 0) return []
    after = start + words.length
    return [{ ...range, start, end: after }]
  })
}
