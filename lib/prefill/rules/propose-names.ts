import { foldWords } from '@/lib/domain/same-words'
import { markOf, type Rule } from '../evidence'
import { quoteWords } from '../find-words'
import { findKnownNames } from '../known-names'

/** Names that are not the one the record goes by: that the text takes another is part of its framing. */
export const proposeNames: Rule<'names'> = ({ reading, attribution }) => {
  const { text, spans, passage } = reading
  const found = spans
    .flatMap((span) => findKnownNames(text, span, passage.entities))
    // The name of who speaks is the speaker’s.
    .filter(
      ({ start, end }) =>
        !attribution?.said || end <= attribution.said.start || start >= attribution.said.end,
    )
    .filter(({ entities, text: name }) => entities.every(({ label }) => !isLabel(name, label)))
  const first = found.filter(
    (name, index) => found.findIndex(({ entities: [same] }) => same === name.entities[0]) === index,
  )
  if (first.length === 0) return null
  const reasons = first
    .slice(0, 4)
    .map((name) => `“${name.text}” is another name of “${name.entities[0]?.label}”`)
  return {
    value: first.map((name) => markOf(text, 'NAME', name)),
    by: 'known-names',
    why: `${reasons.join('; ')}${first.length > 4 ? ` (and ${first.length - 4} more: ${quoteWords(first.slice(4).map(({ text: more }) => more))})` : ''}.`,
  }
}

/** Part of the label, its beginning, or its initials: “the Union” and “EU” say no more than “European Union”. */
function isLabel(name: string, label: string): boolean {
  const [short, full] = [foldWords(name), foldWords(label)]
  const initials = full
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
  return full.includes(short) || (short.length > 1 && initials.startsWith(short.replace(/\./g, '')))
}
