import { markOf, type Rule } from '../evidence'
import { quoteWords } from '../find-words'
import { findKnownNames } from '../known-names'

/** Names of things that the record knows by other names too: which one the text takes is part of its framing. */
export const proposeNames: Rule<'names'> = ({ reading }) => {
  const { text, spans, passage } = reading
  const found = spans
    .flatMap((span) => findKnownNames(text, span, passage.entities))
    .filter(({ entities }) => entities.some(({ aliases }) => aliases.length > 1))
  const first = found.filter(
    (name, index) => found.findIndex(({ text: same }) => same === name.text) === index,
  )
  if (first.length === 0) return null
  const reasons = first.slice(0, 4).map((name) => `“${name.text}” is a name of “${name.entities[0]?.label}”`)
  return {
    value: first.map((name) => markOf(text, 'NAME', name)),
    by: 'known-names',
    why: `${reasons.join('; ')}, which the record knows by others too${first.length > 4 ? ` (and ${first.length - 4} more: ${quoteWords(first.slice(4).map(({ text: more }) => more))})` : ''}.`,
  }
}
