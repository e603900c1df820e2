import { type Chosen, keepsWords, TELLING } from './choose-place'
import type { Places } from './find-quotes'
import { lettersOf } from './likeness'
import type { Span } from './record'

/** Far enough to hold the letters of a prefix or a suffix, in UTF-16 code units. */
const FAR = 200

/**
 * The same after a takedown, where only the recorded words around the quote are left. Where else the quote stood is not
 * known any more, so all of them must stand, and at one place alone.
 */
export function placeByContext(
  newer: string,
  { quote, prefix, suffix }: Pick<Span, 'quote' | 'prefix' | 'suffix'>,
  { starts, all }: Places,
): Chosen | null {
  const [before, after] = [lettersIn(prefix), lettersIn(suffix)]
  const older = prefix + quote + suffix
  const ranked = starts
    .filter((at) => keepsWords(older, prefix.length, newer, at, quote))
    .map((at) => {
      const end = at + quote.length
      const stands = lettersIn(newer.slice(Math.max(0, at - FAR), at)).endsWith(before)
      const follows = lettersIn(newer.slice(end, end + FAR)).startsWith(after)
      const like = (stands ? before.length : 0) + (follows ? after.length : 0)
      return { at, like, both: stands && follows }
    })
    .sort((x, y) => Number(y.both) - Number(x.both) || y.like - x.like || x.at - y.at)
  const [best, next] = ranked
  if (!best) return null
  const sure = all && best.both && !next?.both && before.length + after.length >= TELLING
  return { start: best.at, sure, like: best.like }
}

const lettersIn = (text: string) => String.fromCharCode(...lettersOf(text).units)
