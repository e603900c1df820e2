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
} as const
export type SelectionRefusal = keyof typeof SELECTION_REFUSALS

/** Letters, figures, signs: what a reader would see. */
const INK = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * The quote that a selection means: whole words, without white space at its ends. Taken exactly it keeps its ends, but
 * never parts a character that a reader sees as one.
 * @param selected UTF-16 code units into the text, in either order
 */
export function readSelection(
  text: string,
  selected: Range,
  { language, exactly }: { language: string; exactly: boolean },
): { passage: Passage } | { refused: SelectionRefusal } {
  const [low, high] = [Math.min(selected.start, selected.end), Math.max(selected.start, selected.end)]
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < 0 || high > text.length)
    return { refused: 'OUTSIDE' }
  if (low === high) return { refused: 'EMPTY' }
  const range = exactly
    ? toCharacters(text, { start: low, end: high }, language)
    : toWords(text, trimRange(text, { start: low, end: high }), language)
  const quote = text.slice(range.start, range.end)
  if (!INK.test(quote)) return { refused: 'BLANK' }
  if (quote.length > QUOTE_TEXT) return { refused: 'LONG' }
  return { passage: { ...range, quote } }
}

/** Widens a range so that it parts no character. */
function toCharacters(text: string, { start, end }: Range, language: string): Range {
  if (start === end) return { start, end }
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
