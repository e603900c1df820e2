import { alignWords, type Run } from './align-words'
import { listWords, type Word } from './list-words'

/** A quote, and the language of its article by its tag of BCP 47. */
export type QuoteInLanguage = { quote: string; language: string }

/** Words of a quote. Offsets are UTF-16 code units into the quote, end exclusive. */
export type WordRange = { start: number; end: number }

/** Longest quote that is compared, in words: a list compares some fifty quotes before its page is sent. */
const MOST_WORDS = 250

/**
 * The words in which two quotes of one language put a like sentence differently, for each quote in its order; case,
 * width of letters and punctuation are no difference. Where the two share a stretch of wording, what differs within it is
 * given, and the clause before and after it where that is little beside it. Quotes that share no such stretch give
 * nothing: their every word would be marked, and nothing told by it.
 * @returns null for quotes of different languages, which cannot be compared by their words
 */
export function compareQuotes(a: QuoteInLanguage, b: QuoteInLanguage): [WordRange[], WordRange[]] | null {
  const language = mainLanguage(a)
  if (language !== mainLanguage(b)) return null
  if (a.quote === b.quote) return [[], []]
  // A fixed order, so that the same words are found whichever claim stands on the left.
  if (a.quote > b.quote) {
    const [ofB, ofA] = compareInOrder(b.quote, a.quote, language)
    return [ofA, ofB]
  }
  return compareInOrder(a.quote, b.quote, language)
}

const mainLanguage = ({ language }: QuoteInLanguage) => language.split('-', 1)[0]?.toLowerCase() ?? ''

function compareInOrder(a: string, b: string, language: string): [WordRange[], WordRange[]] {
  const [own, others] = [listWords(a, language), listWords(b, language)]
  if (Math.max(own.length, others.length) > MOST_WORDS || !canShareWording(own, others)) return [[], []]
  const differing = listDiffering(alignWords(own, others), [a, b])
  const rangesOf = (side: 0 | 1) =>
    differing.flatMap(({ sides }) => {
      const [first, last] = [sides[side][0], sides[side].at(-1)]
      return first && last ? [{ start: first.start, end: last.end }] : []
    })
  return [rangesOf(0), rangesOf(1)]
}

const weigh = (words: Word[]) => words.reduce((sum, { weight }) => sum + weight, 0)
/** Words that stand in the place of others are one difference, not two. */
const weighRun = ({ sides: [x, y] }: Run) => Math.max(weigh(x), weigh(y))

/** What a letter that differs takes from one that is shared: a stretch of wording goes on for as long as that pays. */
const COST = 0.4
/** Least weight of shared words that no common turn (“with the”, “that it was”) reaches. */
const PLENTY = 18
/** Least part of the shorter quote that is shared, for plenty of words and for few. */
const LEAST_PART = 0.25
const MOST_OF_IT = 0.5

function isWording(shared: Word[], own: Word[], others: Word[]): boolean {
  const weight = weigh(shared)
  const part = weight / Math.min(weigh(own), weigh(others))
  return shared.length > 1 && (weight >= PLENTY ? part >= LEAST_PART : part >= MOST_OF_IT)
}

/** Most pairs of a list share too few words in any order; to find that out is cheaper than to align them. */
function canShareWording(own: Word[], others: Word[]): boolean {
  const left = new Map<string, number>()
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1)
  const shared = own.filter(({ key }) => {
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  })
  return isWording(shared, own, others)
}

function listDiffering(runs: Run[], quotes: [string, string]): Run[] {
  const all = wordsOf(runs)
  const [from, to] = findStretch(runs)
  const stretch = runs.slice(from, to)
  const [shared] = wordsOf(stretch.filter((run) => run.shared))
  if (!isWording(shared, ...all)) return []
  const isLittle = (run: Run) => weighRun(run) <= weigh(shared)
  const [before, after] = [wordsOf(runs.slice(0, from)), wordsOf(runs.slice(to))]
  const around = (side: 0 | 1) => ({
    before: lastClause(before[side], quotes[side]),
    after: firstClause(after[side], quotes[side]),
  })
  const [x, y] = [around(0), around(1)]
  const led: Run = { shared: false, sides: [x.before, y.before] }
  const followed: Run = { shared: false, sides: [x.after, y.after] }
  return [...[led].filter(isLittle), ...stretch.filter((run) => !run.shared), ...[followed].filter(isLittle)]
}

const wordsOf = (runs: Run[]): Run['sides'] => [
  runs.flatMap(({ sides }) => sides[0]),
  runs.flatMap(({ sides }) => sides[1]),
]

/** The runs, from the first to before the last, in which shared words outweigh most what differs between them. */
function findStretch(runs: Run[]): [from: number, to: number] {
  let best = { sum: 0, from: 0, to: 0 }
  let [sum, from] = [0, 0]
  for (const [index, run] of runs.entries()) {
    if (sum <= 0) [sum, from] = [0, index]
    sum += run.shared ? weighRun(run) : -COST * weighRun(run)
    if (sum > best.sum) best = { sum, from, to: index + 1 }
  }
  return [best.from, best.to]
}

/** A stop between two words that ends a clause; hyphens, quotation marks and apostrophes end none. */
const STOP = /[,.;:!?()—–…،؛؟。、，；：！？।]/

const isStop = (quote: string, left: Word | undefined, right: Word | undefined) =>
  left !== undefined && right !== undefined && STOP.test(quote.slice(left.end, right.start))

/** The words after the last stop. */
function lastClause(words: Word[], quote: string): Word[] {
  let from = words.length - 1
  while (from > 0 && !isStop(quote, words[from - 1], words[from])) from -= 1
  return words.slice(Math.max(0, from))
}

/** The words up to the first stop. */
function firstClause(words: Word[], quote: string): Word[] {
  const end = words.findIndex((word, index) => isStop(quote, word, words[index + 1]))
  return end < 0 ? words : words.slice(0, end + 1)
}
