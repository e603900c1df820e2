import { foldName } from './fold-name'

export const FOUND_KINDS = [
  'link',
  'view',
  'topic',
  'source',
  'origin',
  'entity',
  'claim',
  'article',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Something of the record that fits what somebody typed, as far as it takes to go there. */
export type FoundRecord = {
  kind: FoundKind
  id: string
  /** How it is called, in the record's own words. */
  label: string
  /** What tells it from others of that name; null where nothing need be said. */
  detail: string | null
  /** When its article was published, in EDTF. */
  published: string | null
}

/** The words of what was typed, as names are compared with them. */
export const wordsOf = (typed: string): string[] => splitWords(foldName(typed))

const splitWords = (folded: string) => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/**
 * How well a name fits: 2 where it begins with the first word, 1 where each word begins a word of the name, else 0.
 * @param words from wordsOf
 */
export function fitOf(name: string, words: readonly string[]): 0 | 1 | 2 {
  const there = splitWords(foldName(name))
  const [first] = words
  if (first === undefined || !words.every((word) => there.some((one) => one.startsWith(word)))) return 0
  return there[0]?.startsWith(first) ? 2 : 1
}

/** Those that fit, best first, else in the order they came; at most so many. */
export function pickFitting<T>(
  from: readonly T[],
  nameOf: (one: T) => string,
  words: readonly string[],
  most: number,
): T[] {
  return from
    .map((one) => ({ one, fit: fitOf(nameOf(one), words) }))
    .filter(({ fit }) => fit > 0)
    .sort((x, y) => y.fit - x.fit)
    .slice(0, most)
    .map(({ one }) => one)
}
