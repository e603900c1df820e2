import { openReader } from '@/lib/db/client'
import { searchArticles, searchClaims } from '@/lib/db/search'
import { searchExpression } from '@/lib/domain/search-query'
import { summarise, type Times } from './percentiles'
import { type Random, seededRandom } from './record/random'

export type SearchFigure = { strings: number; searched: number; errors: string[]; times: Times }

const SIGNS = [
  '"',
  '*',
  '^',
  '-',
  '+',
  '(',
  ')',
  ':',
  '{',
  '}',
  '.',
  ',',
  "'",
  '“',
  '„',
  '«',
  '\\',
  '%',
  '_',
  ';',
  '--',
  '""',
]
const OPERATORS = [
  'AND',
  'OR',
  'NOT',
  'NEAR',
  'NEAR(',
  'NEAR/2',
  'title:',
  'statement :',
  'rank',
  'rowid',
  'MATCH',
]
const ODD = [
  '🕵️',
  '👨‍👩‍👧',
  'é',
  'e\u0301',
  'שלום',
  'مرحبا',
  '\u202e',
  '\u0000',
  '\u0001',
  '\u2028',
  '\u00a0',
  '\ud800',
  '\udfff',
  '\ufeff',
  '中文',
  'ﬁ',
  'İ',
]

/** A string that somebody could type or paste: words, signs, operators, odd characters, in any order and of any length. */
export function makeSearchString(random: Random, words: readonly string[]): string {
  const count = random.chance(0.005) ? random.int(1_000, 3_000) : random.int(1, 8)
  const parts = Array.from({ length: count }, () => {
    const draw = random.next()
    if (draw < 0.45) return random.pick(words)
    if (draw < 0.65) return random.pick(SIGNS)
    if (draw < 0.75) return random.pick(OPERATORS)
    if (draw < 0.87) return random.pick(ODD)
    return String.fromCharCode(random.int(0, 0xffff))
  })
  return parts.join(random.pick(['', ' ', ' ', '  ', '\n'])).slice(0, 10_000)
}

/**
 * Searches for generated strings, claims and articles in turn, and counts what goes wrong.
 * @param file absolute path of the record
 */
export async function searchStrings(
  file: string,
  words: readonly string[],
  strings: number,
): Promise<SearchFigure> {
  const random = seededRandom(13)
  const reader = openReader(file)
  const times: number[] = []
  const errors: string[] = []
  let searched = 0
  try {
    for (let index = 0; index < strings; index += 1) {
      const typed = makeSearchString(random, words)
      const began = performance.now()
      try {
        const expression = searchExpression(typed)
        if (expression) {
          searched += 1
          await (index % 2 === 0 ? searchClaims : searchArticles)(reader, expression)
        }
      } catch (error) {
        errors.push(
          `${JSON.stringify(typed.slice(0, 80))}: ${error instanceof Error ? error.message : error}`,
        )
      }
      times.push(performance.now() - began)
    }
    return { strings, searched, errors, times: summarise(times) }
  } finally {
    await reader.$disconnect()
  }
}
