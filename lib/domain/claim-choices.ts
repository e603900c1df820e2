import { pickFitting, wordsOf } from './found-record'
import type { OriginRef, TopicRef } from './record'

/** A thing of the record with every name it is known by. */
export type EntityNames = { id: string; label: string; aliases: string[] }

/**
 * What the form of a claim offers to choose from; `names` are those of entities, for actors and places.
 * `whole`: nothing was left off, so nothing more need be asked.
 */
export type ClaimChoices = { origins: OriginRef[]; topics: TopicRef[]; names: string[]; whole: boolean }

/** Most of each that is offered at once; a longer list is no help while typing. */
export const MOST_OFFERED = 100

/**
 * Of all that can be chosen what is offered for what somebody typed: what is called exactly so, then what fits, best
 * first; where nothing is typed, the first ones. At most MOST_OFFERED of each.
 */
export function offerFitting(all: Omit<ClaimChoices, 'whole'>, typed: string): ClaimChoices {
  const asked = typed.trim()
  const words = wordsOf(asked)
  const pick = <T>(from: readonly T[], nameOf: (one: T) => string): T[] => {
    if (asked === '') return from.slice(0, MOST_OFFERED)
    const exact = from.filter((one) => nameOf(one) === asked)
    const fitting = pickFitting(from, nameOf, words, MOST_OFFERED).filter((one) => !exact.includes(one))
    return [...exact, ...fitting].slice(0, MOST_OFFERED)
  }
  return {
    origins: pick(all.origins, ({ label }) => label),
    topics: pick(all.topics, ({ label }) => label),
    names: pick(all.names, (name) => name),
    whole: [all.origins, all.topics, all.names].every(({ length }) => length <= MOST_OFFERED),
  }
}

/** Two answers as one: what was offered first stays, what is new comes after it. */
export function joinChoices(first: ClaimChoices, next: ClaimChoices): ClaimChoices {
  const join = <T extends { id: string }>(known: T[], more: T[]) => {
    const ids = new Set(known.map(({ id }) => id))
    return [...known, ...more.filter(({ id }) => !ids.has(id))]
  }
  return {
    origins: join(first.origins, next.origins),
    topics: join(first.topics, next.topics),
    names: [...new Set([...first.names, ...next.names])],
    whole: next.whole,
  }
}
