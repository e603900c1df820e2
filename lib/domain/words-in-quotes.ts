import type { Claim } from './record'

type Recorded = Pick<Claim, 'spans' | 'quantities' | 'time' | 'places' | 'actors'>

/**
 * The words recorded of a claim that stand in none of its quotes: of its quantities as printed, its time expression, its
 * places and its actors. Compared are whole words, whatever their case, white space and quotation marks; remarks in
 * brackets are the analyst’s and left out. A figure is whole with its groups and decimals: “60” does not stand in
 * “60,000”.
 *
 * It tells something of a claim whose quotes were placed anew after it was recorded. Of any other claim a place or an
 * actor may well be paraphrased from the start.
 * @returns the words as recorded, each once
 */
export function listNotInQuotes({ spans, quantities, time, places, actors }: Recorded): string[] {
  const quotes = spans.map(({ quote }) => fold(quote))
  const words = [...quantities.map(({ text }) => text), time.expression ?? '', ...places, ...actors]
  return [...new Set(words)].filter((one) => {
    const sought = fold(one.replace(/\s*\([^()]*\)/g, ''))
    return sought !== '' && !quotes.some((quote) => holds(quote, sought))
  })
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»"‘’‚']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function holds(quote: string, words: string): boolean {
  for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1))
    if (endsWhole(quote.slice(0, at), words) && beginsWhole(quote.slice(at + words.length), words))
      return true
  return false
}

const endsWhole = (before: string, words: string) =>
  !(LETTER_LAST.test(before) && LETTER_FIRST.test(words)) && !(/\d[.,]$/.test(before) && /^\d/.test(words))

const beginsWhole = (after: string, words: string) =>
  !(LETTER_FIRST.test(after) && LETTER_LAST.test(words)) &&
  !(/^(?:[.,]\d| \d{3}(?![\p{L}\p{N}]))/u.test(after) && /\d$/.test(words))

/** Letters and digits, but for those of scripts that put no space between words. */
const LETTER =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])[\\p{L}\\p{N}\\p{M}]'
const LETTER_FIRST = new RegExp(`^${LETTER}`, 'u')
const LETTER_LAST = new RegExp(`${LETTER}$`, 'u')
