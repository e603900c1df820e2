import { type Random, zipfRanks } from './random'

const COMMON =
  `the of to and in that was for on said it with as by at from they had were not which be are this but
their has have who or an more one after its about would also there than when been two last people government officials
forces military president told no while other could up out new first if some border group against`
    .split(/\s+/)
    .filter(Boolean)

const ONSETS = [
  'b',
  'br',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sh',
  't',
  'v',
  'z',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'é']
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk']
const CYRILLIC = ['ба', 'ве', 'го', 'ди', 'жу', 'ка', 'ле', 'мо', 'ни', 'ро', 'са', 'ту']

/** How many different words the texts are made of. */
const VOCABULARY = 40_000

/**
 * The words of the texts, the commonest first: real function words, then made-up ones, a few of them with diacritics
 * or in Cyrillic letters. Drawn by Zipf's law they give words that nearly every text holds and words that one does.
 */
export function makeVocabulary(random: Random): string[] {
  const words = new Set(COMMON)
  while (words.size < VOCABULARY) words.add(random.chance(0.03) ? makeCyrillic(random) : makeWord(random))
  return [...words]
}

function makeWord(random: Random): string {
  const syllables = random.int(2, 4)
  const parts = Array.from(
    { length: syllables },
    () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
  )
  return parts.join('')
}

function makeCyrillic(random: Random): string {
  return Array.from({ length: random.int(2, 4) }, () => random.pick(CYRILLIC)).join('')
}

export type Speech = {
  word: () => string
  /** Words with a capital first, without a full stop. */
  phrase: (from: number, to: number) => string
  /** A name of one or two capitalised rarer words. */
  name: () => string
}

/** Speaks in a vocabulary. */
export function speak(random: Random, vocabulary: readonly string[]): Speech {
  const rank = zipfRanks(random, vocabulary.length, 1.02)
  const word = () => vocabulary[rank()] ?? ''
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  const phrase = (from: number, to: number) =>
    capital(Array.from({ length: random.int(from, to) }, word).join(' '))
  const rare = () => vocabulary[random.int(COMMON.length, vocabulary.length - 1)] ?? ''
  const name = () => Array.from({ length: random.int(1, 2) }, () => capital(rare())).join(' ')
  return { word, phrase, name }
}
