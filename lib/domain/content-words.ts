import { keepAnswers } from './keep-answers'

const COMMON = new Set(
  'the a an and or but if then than that this these those there here who whom whose which what when where why how is are was were be been being am do does did done has have had having will would can could may might must shall should not no nor so as at by for from in into of off on onto out over per to under up upon with within without about above after against all also any because before between both during each either else ever every few further had he her hers him his i it its just like many me more most much my neither new now of often one only other our ours own same she some such their theirs them they those through too until us very we were while you your yours said says say according kind whether'.split(
    ' ',
  ),
)

/**
 * The words of a text that carry its matter, by what they are without endings (“recruiting” and “recruitment” are one),
 * each with the first form in which it is printed.
 */
export function contentWords(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const printed of text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? []) {
    const word = printed.toLowerCase()
    if (word.length <= 2 || COMMON.has(word)) continue
    const key = stemOf(word)
    if (!found.has(key)) found.set(key, printed)
  }
  return found
}

/** A record uses the same few thousand words again and again. */
const stemOf = keepAnswers(stem, 20_000)

function stem(word: string): string {
  const bare = word.replace(/['’]s$/, '')
  if (bare.length < 6) return bare.replace(/([^s])s$/, '$1')
  return bare.replace(/(?:ments?|ations?|itions?|ings?|ers?|ors?|ees?|ies|ied|ed|es|s|y|e)$/, '')
}
