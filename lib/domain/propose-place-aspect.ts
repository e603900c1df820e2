import type { AspectRule } from './aspect-proposal'
import { findShared } from './find-shared'

const list = (values: string[]) => values.map((value) => `“${value}”`).join(', ')

/** Places by their names and aliases: one in common agrees, none differs. Whether a place holds another is not known. */
export const proposePlaceAspect: AspectRule = (a, b, { aliases }) => {
  const [own, others] = [a.places, b.places]
  if (own.length === 0 && others.length === 0) return null
  if (own.length === 0 || others.length === 0)
    return {
      aspect: 'place',
      relation: 'SILENT',
      by: 'place-names',
      why: `Only one names a place: ${list(own.length === 0 ? others : own)}.`,
    }
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
