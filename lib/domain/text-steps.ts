import { sentenceAround } from './sentence-around'

/** How far a caret goes in one step. */
export const STEPS = ['character', 'word', 'sentence', 'paragraph', 'text'] as const
export type Step = (typeof STEPS)[number]
export type Direction = 1 | -1

export type Range = { start: number; end: number }

/** How much of the text around a place is cut into words: more than any word, and quick in a text without line ends. */
const REACH = 400

/**
 * The unit of writing that holds or touches an offset: what a reader takes for one character, or a word with the rules
 * of the language (UAX 29). Where two units meet, the later.
 */
export function unitAt(
  text: string,
  offset: number,
  granularity: 'grapheme' | 'word',
  language: string,
): Range & { isWord: boolean } {
  const from = lineStart(text, offset)
  const low = atPair(text, Math.max(from, offset - REACH))
  const high = atPair(text, Math.min(text.length, offset + REACH))
  const unit = segmenterOf(granularity, language)
    .segment(text.slice(low, high))
    .containing(offset - low)
  if (!unit) return { start: offset, end: offset, isWord: false }
  const start = low + unit.index
  return { start, end: start + unit.segment.length, isWord: unit.isWordLike ?? false }
}

/** The beginning of a line: units never reach over a line end, so cutting there changes none. */
function lineStart(text: string, offset: number): number {
  // At 0 lastIndexOf would look at the first character still.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** Never between the halves of a surrogate pair. */
function atPair(text: string, offset: number): number {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff ? offset - 1 : offset
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(granularity: 'grapheme' | 'word', language: string): Intl.Segmenter {
  const key = `${granularity} ${language}`
  const made = segmenters.get(key) ?? new Intl.Segmenter(known(language), { granularity })
  segmenters.set(key, made)
  return made
}

/** A tag that no program knows is read by the rules for every language. */
function known(language: string): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0]
  } catch {
    return undefined
  }
}

/** Where a caret stands after a step: always at the edge of a character as a reader sees it, and in the text. */
export function stepFrom(
  text: string,
  offset: number,
  step: Step,
  direction: Direction,
  language: string,
): number {
  const at = Math.min(Math.max(offset, 0), text.length)
  if (direction === 1 ? at === text.length : at === 0) return at
  if (step === 'text') return direction === 1 ? text.length : 0
  if (step === 'character') return stepCharacter(text, at, direction, language)
  if (step === 'word') return stepWord(text, at, direction, language)
  const around = step === 'sentence' ? sentenceAt : paragraphAt
  if (direction === 1) {
    const ink = skipSpace(text, at, 1)
    return ink === text.length ? ink : around(text, ink).end
  }
  const ink = skipSpace(text, at, -1)
  return ink === 0 ? 0 : around(text, ink - 1).start
}

function stepCharacter(text: string, at: number, direction: Direction, language: string): number {
  if (direction === 1) return unitAt(text, at, 'grapheme', language).end
  return unitAt(text, at - 1, 'grapheme', language).start
}

/** Forward to the end of a word, back to the beginning of one. */
function stepWord(text: string, at: number, direction: Direction, language: string): number {
  let place = at
  while (direction === 1 ? place < text.length : place > 0) {
    const unit = unitAt(text, direction === 1 ? place : place - 1, 'word', language)
    place = direction === 1 ? unit.end : unit.start
    if (unit.isWord) return place
  }
  return place
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at))

function skipSpace(text: string, at: number, direction: Direction): number {
  let place = at
  if (direction === 1) while (place < text.length && isSpace(text, place)) place += 1
  else while (place > 0 && isSpace(text, place - 1)) place -= 1
  return place
}

/** A range without white space at its ends; empty, at its start, where there is nothing else in it. */
export function trimRange(text: string, { start, end }: Range): Range {
  const first = skipSpace(text, start, 1)
  if (first >= end) return { start, end: start }
  return { start: first, end: skipSpace(text, end, -1) }
}

/** The sentence that the character at an offset stands in, or where no end of one is near, the paragraph. */
export function sentenceAt(text: string, offset: number): Range {
  const found = sentenceAround(text, offset, offset + 1)
  return found ? trimRange(text, found) : paragraphAt(text, offset)
}

/** The paragraph that the character at an offset stands in: what lies between two blank lines. */
export function paragraphAt(text: string, offset: number): Range {
  let start = lineStart(text, offset)
  while (start > 0 && !isBlankBefore(text, start)) start = lineStart(text, start - 1)
  const blank = /\n[^\S\n]*(?=\n)/g
  blank.lastIndex = offset
  const end = blank.exec(text)?.index ?? text.length
  return trimRange(text, { start, end })
}

/** Is the line before the one that starts here blank? */
function isBlankBefore(text: string, start: number): boolean {
  return text.slice(lineStart(text, start - 1), start - 1).trim() === ''
}

/**
 * A place in what is shown: the same where it is shown, else the nearest in the direction of the step. Furniture that is
 * folded, and what lies between paragraphs, is not shown.
 * @param shown in the order of the text, apart from each other
 */
export function settle(offset: number, direction: Direction, shown: readonly Range[]): number {
  const here = shown.find(({ start, end }) => start <= offset && offset <= end)
  if (here) return offset
  const next = shown.find(({ start }) => start > offset)
  const before = shown.findLast(({ end }) => end < offset)
  const [first, second] = direction === 1 ? [next?.start, before?.end] : [before?.end, next?.start]
  return first ?? second ?? offset
}
