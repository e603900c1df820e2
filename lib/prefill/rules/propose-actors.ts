import type { Rule } from '../evidence'
import { findActors } from '../find-actors'

const HOW = {
  KNOWN: 'is a name of the record',
  GROUP: 'names a group of people',
  SUBJECT: 'stands before a verb',
} as const

/** Who: names of the record, groups of people with what says which, and names that do something. */
export const proposeActors: Rule<'actors'> = ({ reading, attribution }) => {
  if (!reading.english) return null
  const speaker = attribution?.said
  const found = reading.spans
    .flatMap((span) => findActors(reading, span))
    .filter(({ start, end }) => !speaker || start >= speaker.end || end <= speaker.start)
    .filter((one, index, all) => all.findIndex(({ text }) => text === one.text) === index)
    .slice(0, 50)
  if (found.length === 0) return null
  return {
    value: found.map(({ text }) => text.replace(/\s+/g, ' ')),
    by: 'names-and-groups',
    why: `${found
      .slice(0, 4)
      .map(({ text, how }) => `“${text.replace(/\s+/g, ' ')}” ${HOW[how]}`)
      .join('; ')}.`,
  }
}
