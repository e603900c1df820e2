import type { Place } from './find-words'

/** Words in quotation marks, marks included; `scare`: one or two words set off, not somebody’s sentence. */
export type Quotation = Place & { scare: boolean }

/** Opening mark → the marks that close it. Low and reversed ones too: „…“ »…« 「…」. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '＂': '＂',
}
/** A quotation that is longer is more likely a mark that was never closed. */
const LONGEST = 4_000
const SCARE_WORDS = 2

const LETTER = /[\p{L}\p{N}]/u
const isLetter = (sign: string | undefined) => sign !== undefined && LETTER.test(sign)

/** An apostrophe has a letter on both sides, and ’ ends a word as often as a quotation. */
function closesAt(text: string, at: number, open: string): boolean {
  const sign = text[at] ?? ''
  if (!CLOSING[open]?.includes(sign)) return false
  if (sign === '’') return !(isLetter(text[at - 1]) && isLetter(text[at + 1]))
  return true
}

/** Straight quotes and ‘ open where a word begins; ‘ after a letter is an apostrophe. » opens only before a letter. */
function opensAt(text: string, at: number): boolean {
  const sign = text[at] ?? ''
  if (!(sign in CLOSING)) return false
  if (sign === '"' || sign === '‘' || sign === '＂') return !isLetter(text[at - 1])
  if (sign === '»') return isLetter(text[at + 1]) && !isLetter(text[at - 1])
  return true
}

function closingOf(text: string, start: number, to: number): number | null {
  const open = text[start] ?? ''
  // Single quotes hold a phrase; a text in which ’ is an apostrophe would close them anywhere.
  const limit = Math.min(to, start + (open === '‘' || open === '‚' ? 400 : LONGEST))
  for (let at = start + 1; at < limit; at++) {
    if (closesAt(text, at, open)) return at
    if (text[at] === '\n' && (open === '‘' || open === '"')) return null
    // The same mark again opens the next paragraph of one quotation, or the first was never closed.
    if (text[at] === open && open !== '"' && text[at - 1] !== '\n') return null
  }
  return null
}

const countWords = (words: string) => words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0

/** The quotations of a stretch of text, outermost ones, in order. */
export function findQuotations(text: string, within: Place): Quotation[] {
  const found: Quotation[] = []
  for (let at = within.start; at < within.end; at++) {
    if (!opensAt(text, at)) continue
    const close = closingOf(text, at, within.end)
    if (close === null) continue
    found.push({ start: at, end: close + 1, scare: isScare(text, at, close) })
    at = close
  }
  return found
}

/** Words set off within a sentence. A whole sentence (“No comment,” he said) is short and still a quotation. */
function isScare(text: string, open: number, close: number): boolean {
  const inner = text.slice(open + 1, close)
  return countWords(inner) <= SCARE_WORDS &&
    !/[.!?,…]\s*$/.test(inner) &&
    !/^[.,]/.test(text.slice(close + 1))
    ? true
    : countWords(inner) <= 1
}
