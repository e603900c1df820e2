import { detectAll } from 'tinyld'
import type { StrippedRange } from '@/lib/domain/record'

/** What guesses, as it is stored beside the guess. */
export const LANGUAGE_GUESSER = 'tinyld 1.3.4'

/** Fewest letters to guess from; a sign of a script that has no spaces counts as several. */
const ENOUGH = 60
/** As much of a text as is looked at, in UTF-16 code units. */
const SAMPLE = 5_000
/** Least lead over the second language; closely related ones lie below it in a short text. */
const LEAD = 0.05

/** The language of a text, as a tag of BCP 47; null where the text is too short or the languages too close to tell. */
export function guessLanguage(
  text: string,
  stripped: readonly StrippedRange[] = [],
): { tag: string; by: string } | null {
  const own = withoutStripped(text, stripped)
  const sample = own.slice(0, SAMPLE).toWellFormed()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const signs =
    sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu)?.length ?? 0
  if (letters + 3 * signs < ENOUGH) return null
  const [first, second] = detectAll(sample)
  if (!first?.lang || first.accuracy - (second?.accuracy ?? 0) < LEAD) return null
  return { tag: first.lang, by: LANGUAGE_GUESSER }
}

/** Menus and notices are often in the site's language, not the article's. */
function withoutStripped(text: string, stripped: readonly StrippedRange[]): string {
  let own = ''
  let at = 0
  for (const { start, end } of stripped) {
    own += text.slice(at, start)
    at = end
    if (own.length > SAMPLE) return own
  }
  return own + text.slice(at, at + SAMPLE)
}
