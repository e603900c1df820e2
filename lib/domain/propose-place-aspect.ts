import type { AspectRule } from './aspect-proposal'
import { findShared } from './find-shared'

const list = (values: string[]) => values.map((value) => `“${value}”`).join(', ')

/** Places by their names and aliases: one in common agrees, none differs. Whether a place holds another is not known. */
export const proposePlaceAspect: AspectRule = (a, b, { aliases }) => {
  const [own, others] = [a.places, b.places]
  // Where no place is recorded, the text may still have one.
  if (own.length === 0 || others.length === 0) return null
  const shared = findShared(own, others, aliases)
  if (shared)
    return { aspect: 'place', relation: 'AGREE', by: 'place-names', why: `Both name ${shared.words}.` }
  return {
    aspect: 'place',
    relation: 'DIFFER',
    by: 'place-names',
    why: `No place in common: ${list(own)}; ${list(others)}.`,
  }
}
