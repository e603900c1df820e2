import { diffArrays } from 'diff'

/** A run of words that both texts have, or only the older (removed), or only the newer (added). */
export type DifferencePart = { kind: 'SAME' | 'REMOVED' | 'ADDED'; text: string }

/** Paragraphs that both have, that only one has, or that were changed, word by word. */
export type DifferenceBlock =
  | { kind: 'SAME' | 'REMOVED' | 'ADDED'; text: string }
  | { kind: 'CHANGED'; parts: DifferencePart[] }

/**
 * Most edits that are looked for: between the paragraphs of two texts, between the words of two paragraphs, and the
 * squares of both together, since the work grows so. Beyond that a whole stretch counts as removed and added.
 */
const MOST_EDITS = 2_000
const MOST_WORK = 6_000_000

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
 */
export function compareTexts(older: string, newer: string): DifferenceBlock[] {
  const budget = { work: MOST_WORK }
  const runs = compare(older.match(PARAGRAPH) ?? [], newer.match(PARAGRAPH) ?? [], budget)
  const blocks: DifferenceBlock[] = []
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    if (run.kind === 'SAME') blocks.push({ kind: 'SAME', text: run.pieces.join('') })
    else if (run.kind === 'REMOVED' && next?.kind === 'ADDED')
      blocks.push(...matchParagraphs(run.pieces, next.pieces, budget))
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
  return compare(older.match(WORD) ?? [], newer.match(WORD) ?? [], budget).map(({ kind, pieces }) => ({
    kind,
    text: pieces.join(''),
  }))
}

/** What is removed stands before what is added in its place. */
function compare(older: string[], newer: string[], budget: Budget): Run[] {
  const most = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(0, budget.work))))
  const changes = diffArrays(older, newer, { maxEditLength: most })
  const edits =
    changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? most
  budget.work -= edits * edits
  if (!changes) return wholly(older, newer)
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    pieces: value,
  }))
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
  let next = 0
  for (const paragraph of removed) {
    const tried = added.slice(next, next + TRIED)
    const match = tried.findIndex((other) => likeness(paragraph, other) >= ALIKE)
    if (match < 0) {
      push(blocks, 'REMOVED', paragraph)
      continue
    }
    for (const other of tried.slice(0, match)) push(blocks, 'ADDED', other)
    blocks.push({ kind: 'CHANGED', parts: compareWords(paragraph, tried[match] ?? '', budget) })
    next += match + 1
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

/** Which part of the words of the shorter stands in the longer. */
function likeness(x: string, y: string): number {
  const words = (text: string) =>
    new Set((text.slice(0, SAMPLE * 8).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, SAMPLE))
  const [a, b] = [words(x), words(y)]
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  return [...few].filter((word) => many.has(word)).length / few.size
}
