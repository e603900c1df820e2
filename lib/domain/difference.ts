import { diffArrays } from 'diff'

/** A run of words that both texts have, or only the older (removed), or only the newer (added). */
export type DifferencePart = { kind: 'SAME' | 'REMOVED' | 'ADDED'; text: string }

/** Paragraphs that both have, that only one has, or that were changed, word by word. */
export type DifferenceBlock =
  | { kind: 'SAME' | 'REMOVED' | 'ADDED'; text: string }
  | { kind: 'CHANGED'; parts: DifferencePart[] }

/** Most edits that are looked for between two sequences. Beyond that a whole stretch counts as removed and added. */
const MOST_EDITS = 1_500

/**
 * Most work of one comparison: the pieces compared, the squares of the edits found or looked for in vain, since the
 * work grows so, and the words by which paragraphs are told to be alike. What is left then is told as it stands.
 */
export const MOST_WORK = 6_000_000

/** How alike two paragraphs are, as a part of 1, to be compared word by word; and how many are tried as its match. */
const ALIKE = 0.4
const TRIED = 8

/** A line with the line ends after it, so that the pieces make up the text. */
const PARAGRAPH = /[^\n]+\n*|\n+/g
/** A word, a letter of a script without spaces between words, a stretch of white space, or any other character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu

type Budget = { work: number }
type Run = { kind: DifferencePart['kind']; pieces: string[] }

/**
 * What was changed between two texts. The blocks without what was added make up the older text, to the letter; without
 * what was removed they make up the newer. The work is bounded whatever comes in, and the same texts give the same
 * blocks.
 * @param budget work that may still be done; what is done is taken off
 */
export function compareTexts(
  older: string,
  newer: string,
  budget: Budget = { work: MOST_WORK },
): DifferenceBlock[] {
  const runs = compare(older.match(PARAGRAPH) ?? [], newer.match(PARAGRAPH) ?? [], budget)
  const blocks: DifferenceBlock[] = []
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    if (run.kind === 'SAME') blocks.push({ kind: 'SAME', text: run.pieces.join('') })
    else if (run.kind === 'REMOVED' && next?.kind === 'ADDED')
      for (const block of matchParagraphs(run.pieces, next.pieces, budget)) blocks.push(block)
    else if (run.kind === 'REMOVED' || runs[index - 1]?.kind !== 'REMOVED')
      blocks.push({ kind: run.kind, text: run.pieces.join('') })
  }
  return blocks
}

/** What was changed between two short texts, such as a quote and the passage proposed for it, word by word. */
export function compareWords(
  older: string,
  newer: string,
  budget: Budget = { work: MOST_WORK },
): DifferencePart[] {
  const runs = compare(older.match(WORD) ?? [], newer.match(WORD) ?? [], budget)
  return joinReplaced(runs.map(({ kind, pieces }) => ({ kind, text: pieces.join('') })))
}

/** Words replaced one after the other are told as one replacement: blanks between them are nothing that stayed. */
function joinReplaced(parts: DifferencePart[]): DifferencePart[] {
  const joined: DifferencePart[] = []
  let [removed, added] = ['', '']
  const settle = () => {
    if (removed !== '') joined.push({ kind: 'REMOVED', text: removed })
    if (added !== '') joined.push({ kind: 'ADDED', text: added })
    removed = added = ''
  }
  for (const [index, part] of parts.entries()) {
    const isBetween = removed !== '' && added !== '' && (parts[index + 1]?.kind ?? 'SAME') !== 'SAME'
    const isBlank = part.kind === 'SAME' && isBetween && /^\s+$/.test(part.text)
    if (part.kind === 'SAME' && !isBlank) {
      settle()
      joined.push(part)
      continue
    }
    if (part.kind !== 'ADDED') removed += part.text
    if (part.kind !== 'REMOVED') added += part.text
  }
  settle()
  return joined
}

/** What is removed stands before what is added in its place. */
function compare(older: string[], newer: string[], budget: Budget): Run[] {
  budget.work -= older.length + newer.length
  const most = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(0, budget.work))))
  const [from, to] = numberPieces(older, newer)
  const changes = most > 0 ? diffArrays(from, to, { maxEditLength: most }) : undefined
  const edits =
    changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? most
  budget.work -= edits * edits
  if (!changes) return wholly(older, newer)
  let [was, is] = [0, 0]
  return changes.map(({ added, removed, count }): Run => {
    const kind = added ? 'ADDED' : removed ? 'REMOVED' : 'SAME'
    const pieces = added ? newer.slice(is, is + count) : older.slice(was, was + count)
    if (!added) was += count
    if (!removed) is += count
    return { kind, pieces }
  })
}

/** A number for each piece, so that long ones are compared but once, however alike they begin. */
function numberPieces(older: string[], newer: string[]): [number[], number[]] {
  const numbers = new Map<string, number>()
  const numberOf = (piece: string) => {
    const known = numbers.get(piece)
    if (known !== undefined) return known
    numbers.set(piece, numbers.size)
    return numbers.size - 1
  }
  return [older.map(numberOf), newer.map(numberOf)]
}

/** Too much was changed to tell what: all but the beginning and the end they share. */
function wholly(older: string[], newer: string[]): Run[] {
  const most = Math.min(older.length, newer.length)
  let head = 0
  while (head < most && older[head] === newer[head]) head += 1
  let tail = 0
  while (tail < most - head && older.at(-1 - tail) === newer.at(-1 - tail)) tail += 1
  const runs: Run[] = [
    { kind: 'SAME', pieces: older.slice(0, head) },
    { kind: 'REMOVED', pieces: older.slice(head, older.length - tail) },
    { kind: 'ADDED', pieces: newer.slice(head, newer.length - tail) },
    { kind: 'SAME', pieces: older.slice(older.length - tail) },
  ]
  return runs.filter(({ pieces }) => pieces.length > 0)
}

/** Paragraphs in one place, some removed and some added: each is set against the next one that is like it. */
function matchParagraphs(removed: string[], added: string[], budget: Budget): DifferenceBlock[] {
  const blocks: DifferenceBlock[] = []
  const addedWords: Set<string>[] = []
  const isAlike = (words: Set<string>, at: number) => {
    if (budget.work <= 0) return false
    const other = addedWords[at] ?? wordsOf(added[at] ?? '', budget)
    addedWords[at] = other
    return likeness(words, other, budget) >= ALIKE
  }
  let next = 0
  for (const paragraph of removed) {
    const words = budget.work > 0 ? wordsOf(paragraph, budget) : new Set<string>()
    const last = Math.min(added.length, next + TRIED)
    let match = next
    while (match < last && !isAlike(words, match)) match += 1
    if (match === last) {
      push(blocks, 'REMOVED', paragraph)
      continue
    }
    for (const other of added.slice(next, match)) push(blocks, 'ADDED', other)
    blocks.push({ kind: 'CHANGED', parts: compareWords(paragraph, added[match] ?? '', budget) })
    next = match + 1
  }
  for (const other of added.slice(next)) push(blocks, 'ADDED', other)
  return blocks
}

function push(blocks: DifferenceBlock[], kind: 'REMOVED' | 'ADDED', text: string): void {
  const last = blocks.at(-1)
  if (last?.kind === kind) last.text += text
  else blocks.push({ kind, text })
}

/** Most words looked at to tell whether two paragraphs are alike. */
const SAMPLE = 400

function wordsOf(text: string, budget: Budget): Set<string> {
  const words = new Set((text.slice(0, SAMPLE * 8).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, SAMPLE))
  budget.work -= words.size + 1
  return words
}

/** Which part of the words of the shorter stands in the longer. */
function likeness(x: Set<string>, y: Set<string>, budget: Budget): number {
  const [few, many] = x.size < y.size ? [x, y] : [y, x]
  budget.work -= few.size + 1
  if (few.size === 0) return 0
  let both = 0
  for (const word of few) if (many.has(word)) both += 1
  return both / few.size
}
