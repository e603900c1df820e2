import type { Places } from './find-quotes'
import { CONTEXT } from './span'

/** How far around a quote its old and new surroundings are compared, in UTF-16 code units on each side. */
export const REACH = 200

/** A quote shorter than this is found anywhere; it is taken only where some of its surroundings stand as well. */
const TELLING = 16
const SOME_CONTEXT = 8

/** A quote that is looked for in another text, with what stood before and after it. */
export type Sought = {
  quote: string
  start: number
  before: string
  after: string
  /** Whether `before` and `after` reach the beginning and the end of the old text. */
  first: boolean
  last: boolean
}

/** What the two texts have in common at their beginning and at their end, in UTF-16 code units. */
export type Untouched = { head: number; tail: number; shift: number }

/** A place of a quote; only a sure one may be taken without asking. */
export type Chosen = { start: number; sure: boolean }

/** The stretch around a quote of the old text that is compared. */
export function surroundings(text: string, start: number, quote: string): Sought {
  const end = start + quote.length
  return {
    quote,
    start,
    before: text.slice(Math.max(0, start - REACH), start),
    after: text.slice(end, end + REACH),
    first: start <= REACH,
    last: end + REACH >= text.length,
  }
}

/** How much of two texts is the same from the beginning, and from the end; `shift` is how far the end has moved. */
export function findUntouched(older: string, newer: string): Untouched {
  const most = Math.min(older.length, newer.length)
  let head = 0
  while (head < most && older.charCodeAt(head) === newer.charCodeAt(head)) head += 1
  let tail = 0
  while (
    tail < most &&
    older.charCodeAt(older.length - 1 - tail) === newer.charCodeAt(newer.length - 1 - tail)
  )
    tail += 1
  return { head, tail, shift: newer.length - older.length }
}

/**
 * Which of the places where a quote stands word for word is the one that is sought. Sure is: a place before which, or
 * after which, nothing was touched; else the one place whose surroundings are more like the old ones than any other's.
 * Where they cannot tell two places apart, the nearer is named and it is not sure.
 * @param oldLength length of the old text
 * @returns null where the quote does not stand in the text
 */
export function choosePlace(
  newer: string,
  sought: Sought,
  places: Places,
  untouched: Untouched | null,
  oldLength: number,
): Chosen | null {
  const settled = untouched ? placeOfUntouched(sought, untouched, oldLength) : null
  if (settled !== null && keepsWords(newer, settled, sought)) return { start: settled, sure: true }
  const starts = places.starts.filter((start) => keepsWords(newer, start, sought))
  if (starts.length === 0) return null
  const likes = starts.map((start) => ({ start, like: likeness(newer, start, sought) }))
  const best = Math.max(...likes.map(({ like }) => like))
  const bests = likes.filter(({ like }) => like === best)
  const nearest = bests.reduce((x, y) =>
    distance(y.start, sought, untouched) < distance(x.start, sought, untouched) ? y : x,
  )
  const telling = sought.quote.length >= TELLING || best >= SOME_CONTEXT
  return { start: nearest.start, sure: places.all && bests.length === 1 && telling }
}

function placeOfUntouched({ start, quote }: Sought, { head, tail, shift }: Untouched, oldLength: number) {
  if (start + quote.length <= head) return start
  return oldLength - start <= tail ? start + shift : null
}

/** Nearness in order: to the old place, counted from the end where the beginning was touched before it. */
function distance(start: number, sought: Sought, untouched: Untouched | null): number {
  if (!untouched) return Math.abs(start - sought.start)
  return Math.min(Math.abs(start - sought.start), Math.abs(start - sought.start - untouched.shift))
}

/** How far the surroundings are alike, from the quote outwards; an end of the text is alike as a whole. */
function likeness(newer: string, start: number, { quote, before, after, first, last }: Sought): number {
  const end = start + quote.length
  let left = 0
  while (left < before.length && before.at(-1 - left) === newer[start - 1 - left]) left += 1
  let right = 0
  while (right < after.length && after[right] === newer[end + right]) right += 1
  const atStart = first && left === before.length && left === start
  const atEnd = last && right === after.length && end + right === newer.length
  return left + right + (atStart ? CONTEXT : 0) + (atEnd ? CONTEXT : 0)
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** Whether a cut between these two would part a word. */
export function cutsWord(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && WORD.test(left) && WORD.test(right)
}

/** “no” is not found again in “note”: where the quote ended a word before, it ends one now. */
function keepsWords(newer: string, start: number, { quote, before, after }: Sought): boolean {
  const [head, tail, end] = [quote[0], quote.at(-1), start + quote.length]
  const startsWord = !cutsWord(before.at(-1), head)
  const endsWord = !cutsWord(tail, after[0])
  return !(startsWord && cutsWord(newer[start - 1], head)) && !(endsWord && cutsWord(tail, newer[end]))
}
