import type { AspectRelations } from '@/lib/domain/aspect'
import { compareQuotes, type WordRange } from '@/lib/domain/compare-quotes'
import { freeRanges } from '@/lib/domain/free-ranges'
import { describeLanguage } from '@/lib/domain/language'
import type { ListedClaim } from '@/lib/domain/listed-link'
import type { Alias } from '@/lib/domain/same-words'
import { type Tie, tieNames } from '@/lib/domain/tie-names'
import { aspectRanges } from './aspect-ranges'
import type { QuoteRange } from './cut-quote'

/** What is marked in the head quotes of a pair, the left one first. */
export type PairRanges = {
  sides: [QuoteRange[], QuoteRange[]]
  /** Why the words were not compared, in words; null where they were. */
  apart: string | null
  /** Names tied together, in words, by the number they are marked with. */
  ties: { number: string; words: string }[]
}

/**
 * Marks two head quotes against each other: the recorded values of the compared aspects, then the names of one entity,
 * then the words that differ where the two share their wording. What was marked first is not marked again.
 * @param relations the pair's aspects; none where its verdict is not shown
 * @param aliases with them, what the two name differently is tied together
 */
export function pairRanges(
  [left, right]: readonly [ListedClaim, ListedClaim],
  relations: AspectRelations,
  aliases: readonly Alias[] = [],
): PairRanges {
  const [a, b] = [quoteOf(left), quoteOf(right)]
  const aspects: PairRanges['sides'] = [
    aspectRanges(left, relations, right),
    aspectRanges(right, relations, left),
  ]
  const words = compareQuotes(a, b)
  const ties = (aliases.length > 0 ? tieNames(a.quote, b.quote, aliases) : []).map((tie, index) => ({
    ...tie,
    number: String(index + 1),
    words: describeTie(tie, [a.quote, b.quote]),
  }))
  const side = (index: 0 | 1) => {
    const { quote } = index === 0 ? a : b
    const tied = addTies(aspects[index], ties, index)
    return [...tied, ...otherWords(quote, words?.[index] ?? [], tied)].sort((x, y) => x.start - y.start)
  }
  return { sides: [side(0), side(1)], apart: words === null ? describeLanguages(left, right) : null, ties }
}

const quoteOf = ({ spans, article }: ListedClaim) => ({
  quote: spans[0]?.quote ?? '',
  language: article.language,
})

const otherWords = (quote: string, words: WordRange[], taken: QuoteRange[]): QuoteRange[] =>
  freeRanges(quote, words, taken).map(({ start, end }) => ({ start, end, tone: 'other' }))

/** A tie within an aspect's mark is told by that mark; one that only touches it is left out. */
function addTies(
  ranges: QuoteRange[],
  ties: (Tie & PairRanges['ties'][number])[],
  side: 0 | 1,
): QuoteRange[] {
  const marked = [...ranges]
  for (const { sides, number, words } of ties) {
    const { start, end } = sides[side]
    const at = marked.findIndex((range) => range.start < end && range.end > start)
    const there = marked[at]
    if (!there) marked.push({ start, end, tone: 'tie', code: number, title: words })
    else if (there.start <= start && end <= there.end)
      marked[at] = {
        ...there,
        code: `${there.code ?? ''} ${number}`.trim(),
        title: `${there.title}; ${words}`,
      }
  }
  return marked
}

function describeTie({ sides: [x, y], certain }: Tie, [a, b]: [string, string]): string {
  const names = `“${a.slice(x.start, x.end)}” and “${b.slice(y.start, y.end)}”`
  return certain ? `${names} name the same` : `${names} can name the same`
}

function describeLanguages({ article: x }: ListedClaim, { article: y }: ListedClaim): string {
  return `One quote is in ${describeLanguage(x.language)}, the other in ${describeLanguage(y.language)}: their words are not compared.`
}
