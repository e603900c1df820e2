import { QUOTE_TEXT } from './span'
import { type Range, trimRange, unitAt } from './text-steps'

/** A place in a version's text with the words that stand there. */
export type Passage = Range & { quote: string }

/** Why a selection makes no quote, and what to do. */
export const SELECTION_REFUSALS = {
  EMPTY: 'Nothing is selected yet. Select the words of the article that make the claim.',
  BLANK: 'There is nothing to read in this selection. Take in some words.',
  OUTSIDE: 'This selection lies outside the article’s text. Select words of the article.',
  LONG: `This selection is longer than the ${QUOTE_TEXT.toLocaleString('en')} characters a quote can have. Select less, and add the rest as further quotes.`,
  FURNITURE: 'This selection holds page furniture alone. Select words of the article’s text.',
  PARTED: 'Page furniture parts this selection into more than the 20 quotes a claim can have. Select less.',
} as const
export type SelectionRefusal = keyof typeof SELECTION_REFUSALS

/** Letters, figures, signs: what a reader would see. */
const INK = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Quotes a claim can have (claim-input.ts). */
const QUOTES = 20

/** `passages`: the quotes a selection means, in the order of the text. `leftOut`: pieces of page furniture between them. */
export type SelectionRead = { passages: [Passage, ...Passage[]]; leftOut: number }

/** What is said of page furniture that a selection ran over. */
export const leftOutNotice = (leftOut: number) =>
  leftOut === 0 ? '' : `Page furniture was left out: ${leftOut} passage${leftOut === 1 ? '' : 's'}.`

/**
 * The quotes that a selection means: whole words, without white space at their ends. Taken exactly they keep their ends,
 * but never part a character that a reader sees as one. Page furniture that the selection runs over parts it; a
 * selection within one piece of furniture is of words somebody unfolded to quote them.
 * @param selected UTF-16 code units into the text, in either order
 * @param stripped the page furniture of the text, in any order, apart from each other
 */
export function readSelection(
  text: string,
  selected: Range,
  { language, exactly, stripped = [] }: { language: string; exactly: boolean; stripped?: readonly Range[] },
): SelectionRead | { refused: SelectionRefusal } {
  const [low, high] = [Math.min(selected.start, selected.end), Math.max(selected.start, selected.end)]
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < 0 || high > text.length)
    return { refused: 'OUTSIDE' }
  if (low === high) return { refused: 'EMPTY' }
  const inked = trimRange(text, { start: low, end: high })
  const crossed = stripped.filter(({ start, end }) => start < inked.end && end > inked.start)
  const isWithin = crossed.some(({ start, end }) => start <= inked.start && end >= inked.end)
  const pieces = isWithin
    ? [{ start: low, end: high, from: 0, to: text.length }]
    : around({ start: low, end: high }, stripped, text.length)
  const passages = pieces.flatMap(({ from, to, ...piece }) => {
    const wide = exactly
      ? toCharacters(text, piece, language)
      : toWords(text, trimRange(text, piece), language)
    const [start, end] = [Math.max(wide.start, from), Math.min(wide.end, to)]
    const quote = text.slice(start, end)
    return INK.test(quote) ? [{ start, end, quote }] : []
  })
  const [first, ...rest] = passages
  if (!first) return { refused: crossed.length > 0 && !isWithin ? 'FURNITURE' : 'BLANK' }
  if (passages.some(({ quote }) => quote.length > QUOTE_TEXT)) return { refused: 'LONG' }
  if (passages.length > QUOTES) return { refused: 'PARTED' }
  return { passages: [first, ...rest], leftOut: isWithin ? 0 : crossed.length }
}

/** A range without the stretches that are cut out of it; each piece may grow no further than `from` and `to`. */
function around({ start, end }: Range, cut: readonly Range[], length: number) {
  const sorted = [...cut].sort((x, y) => x.start - y.start)
  const edges = [{ start: 0, end: 0 }, ...sorted, { start: length, end: length }]
  return edges.slice(1).flatMap((next, i) => {
    const [from, to] = [edges[i]?.end ?? 0, next.start]
    const piece = { start: Math.max(start, from), end: Math.min(end, to), from, to }
    return piece.start < piece.end ? [piece] : []
  })
}

/** Widens a range so that it parts no character. */
function toCharacters(text: string, { start, end }: Range, language: string): Range {
  if (start >= end) return { start, end }
  const last = unitAt(text, end - 1, 'grapheme', language)
  return { start: unitAt(text, start, 'grapheme', language).start, end: Math.max(end, last.end) }
}

/** Widens a range so that it parts no word. */
function toWords(text: string, { start, end }: Range, language: string): Range {
  if (start === end) return { start, end }
  const [first, last] = [unitAt(text, start, 'word', language), unitAt(text, end - 1, 'word', language)]
  return toCharacters(
    text,
    { start: first.isWord ? first.start : start, end: last.isWord ? last.end : end },
    language,
  )
}

/** The word at a place, or the one right before it; null where there is none. */
export function wordAt(text: string, offset: number, language: string): Passage | null {
  for (const place of [offset, offset - 1]) {
    if (place < 0 || place >= text.length) continue
    const { start, end, isWord } = unitAt(text, place, 'word', language)
    if (isWord) return { start, end, quote: text.slice(start, end) }
  }
  return null
}
