import type { Places } from './find-quotes'
import { type Alike, type Budget, type Letters, lettersBefore, lettersOf, openLikeness } from './likeness'
import { sentenceAround } from './sentence-around'

/**
 * How many letters and digits in a row tell a place: so many must stand beside the quote for it to be taken, and so
 * many more than beside any other place that could be meant.
 */
export const TELLING = 16

/** Of the places that are not sure, so many are looked into before one is proposed. */
const LOOKED_INTO = 8

/** A place of a quote; only a sure one may be taken without asking. `like` is how much around it is alike. */
export type Chosen = { start: number; sure: boolean; like: number }

/** What two texts have in common, and where the quotes of one may stand in the other. */
export type Pairing = {
  older: string
  newer: string
  letters: { older: Letters; newer: Letters }
  alike: (oldStart: number, newStart: number, length: number) => Alike
  /** Where the older text stands whole in the newer: at its beginning or at its end, not at both. */
  whole: number | null
  budget: Budget
}

export function pairTexts(older: string, newer: string, newerLetters: Letters, budget: Budget): Pairing {
  const letters = { older: lettersOf(older), newer: newerLetters }
  return {
    older,
    newer,
    letters,
    alike: openLikeness(letters.older, newerLetters, budget),
    whole: wholePlace(older, newer),
    budget,
  }
}

function wholePlace(older: string, newer: string): number | null {
  const [begins, ends] = [newer.startsWith(older), newer.endsWith(older)]
  if (begins) return ends && newer.length > older.length ? null : 0
  return ends ? newer.length - older.length : null
}

/**
 * Which place of the newer text is the one where a quote of the older stood. Sure is only a place
 *
 * 1. that is more like the sought one than any other place of the newer text is,
 * 2. that the sought one is more like than any other place of the older text where the quote stood, so that no two are
 *    taken at one,
 * 3. beside which TELLING letters stand as they did; or whose whole sentence does, if it has as many, or if nothing was
 *    touched before it or after it and the quote stands no less often than it did.
 *
 * More like is a place with TELLING more letters alike on one side, and nowhere near as many fewer on the other: of two
 * equal sentences with one of them gone, one has all that stood before it and the other all that stood after it, and
 * nobody can tell which is left. All is sure where something
 * was only put in before or after the whole of the older text.
 * @param before the places of the quote in the older text, `after` in the newer
 * @returns null where the quote does not stand in the newer text
 */
export function choosePlace(
  pairing: Pairing,
  sought: { start: number; quote: string },
  before: Places,
  after: Places,
): Chosen | null {
  const { older, newer, whole, alike, budget } = pairing
  const { start, quote } = sought
  const keeps = (at: number) => keepsWords(older, start, newer, at, quote)
  if (whole !== null && keeps(whole + start))
    return { start: whole + start, sure: true, like: Number.POSITIVE_INFINITY }
  const likes = after.starts.map((at) => ({ at, like: alike(start, at, quote.length) }))
  const shift = newer.length - older.length
  const distance = (at: number) => Math.min(Math.abs(at - start), Math.abs(at - start - shift))
  const ranked = likes
    .filter(({ at }) => keeps(at))
    .sort((x, y) => sizeOf(y.like) - sizeOf(x.like) || distance(x.at) - distance(y.at))
  const [best] = ranked
  if (!best) return null
  const others = before.starts.filter((other) => other !== start)
  const rivals = (at: number) => others.map((other) => alike(other, at, quote.length))
  const sure =
    before.all &&
    after.all &&
    standsFirm(pairing, sought, best, others.length + 1 <= after.starts.length) &&
    likes.every(({ at, like }) => at === best.at || isMoreLike(best.like, like)) &&
    rivals(best.at).every((like) => isMoreLike(best.like, like)) &&
    // A comparison that was not made says nothing.
    budget.alike > 0
  if (sure) return { start: best.at, sure, like: sizeOf(best.like) }
  const open = ranked
    .slice(0, LOOKED_INTO)
    .find(({ at, like }) => !rivals(at).some((rival) => isMoreLike(rival, like)))
  const proposed = open ?? best
  return { start: proposed.at, sure: false, like: sizeOf(proposed.like) }
}

/** The beginning and the end of both texts tell as much as TELLING letters do. */
const sideOf = (letters: number, toEnd: boolean) => letters + (toEnd ? TELLING : 0)
const sidesOf = ({ left, right, toStart, toEnd }: Alike) =>
  [sideOf(left, toStart), sideOf(right, toEnd)] as const
const sizeOf = (like: Alike) => sidesOf(like)[0] + sidesOf(like)[1]

function isMoreLike(one: Alike, other: Alike): boolean {
  const [left, right] = sidesOf(one)
  const [otherLeft, otherRight] = sidesOf(other)
  const [more, less] = [
    Math.max(left - otherLeft, right - otherRight),
    Math.min(left - otherLeft, right - otherRight),
  ]
  return more >= TELLING && less > -TELLING
}

/** Whether enough stands beside the quote as it did. An end of the text alone is not enough: other words may end there. */
function standsFirm(
  { older, newer, letters }: Pairing,
  { start, quote }: { start: number; quote: string },
  { at, like }: { at: number; like: Alike },
  noneGone: boolean,
): boolean {
  if (like.left >= TELLING || like.right >= TELLING) return true
  const was = sentenceAround(older, start, start + quote.length)
  const is = sentenceAround(newer, at, at + quote.length)
  if (!was || !is) return false
  const count = (from: Letters, low: number, high: number) =>
    lettersBefore(from, high) - lettersBefore(from, low)
  const left = count(letters.older, was.start, start)
  const right = count(letters.older, start + quote.length, was.end)
  const stands =
    left <= like.left &&
    right <= like.right &&
    left === count(letters.newer, is.start, at) &&
    right === count(letters.newer, at + quote.length, is.end)
  const tells = count(letters.older, was.start, was.end) >= TELLING
  return stands && (tells || (noneGone && (like.toStart || like.toEnd)))
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** Whether a cut between these two would part a word. */
export function cutsWord(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && WORD.test(left) && WORD.test(right)
}

/** “no” is not found again in “note”: where the quote ended a word before, it ends one now. */
export function keepsWords(older: string, start: number, newer: string, at: number, quote: string): boolean {
  const [head, tail] = [quote[0], quote.at(-1)]
  const startsWord = !cutsWord(older[start - 1], head)
  const endsWord = !cutsWord(tail, older[start + quote.length])
  return (
    !(startsWord && cutsWord(newer[at - 1], head)) && !(endsWord && cutsWord(tail, newer[at + quote.length]))
  )
}
