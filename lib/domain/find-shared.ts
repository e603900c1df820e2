import { type Alias, compareNames, holdsWords } from './same-words'

/** The first value that both lists name, by the same words, by words one holds of the other, or by aliases of one entity. */
export function findShared(own: string[], others: string[], aliases: Alias[]): { words: string } | null {
  const same = compareNames(aliases)
  for (const x of own)
    for (const y of others) {
      if (holdsWords(x, y)) return { words: x === y ? `“${x}”` : `“${x}” and “${y}”` }
      if (same(x, y)) return { words: `“${x}” and “${y}”, which are names of one` }
    }
  return null
}
