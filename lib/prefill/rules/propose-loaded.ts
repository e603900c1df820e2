import { markOf, type Rule } from '../evidence'
import { findIn, overlaps, quoteWords, wholeWords } from '../find-words'
import { LOADED } from '../words/loaded'

const PATTERN = wholeWords(LOADED)

/** Words of the lexicon, and one or two words the text sets off in quotation marks of its own. */
export const proposeLoaded: Rule<'loaded'> = ({ reading }) => {
  const { text, spans, quotations, passage, english } = reading
  const isName = (words: string) =>
    passage.entities.some(({ label, aliases }) => [label, ...aliases].some((alias) => alias.includes(words)))
  const scare = spans.flatMap((span) =>
    quotations
      .filter((one) => one.scare && one.start >= span.start && one.end <= span.end)
      .map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
      .filter(({ start, end }) => end > start && !isName(text.slice(start, end))),
  )
  const listed = english ? spans.flatMap((span) => findIn(text, span, PATTERN)) : []
  const found = [...scare, ...listed.filter((one) => !scare.some((other) => overlaps(one, other)))].sort(
    (x, y) => x.start - y.start,
  )
  if (found.length === 0) return null
  const words = (places: typeof found) => quoteWords(places.map(({ start, end }) => text.slice(start, end)))
  const reasons = [
    ...(scare.length > 0
      ? [`${words(scare)} ${scare.length > 1 ? 'are' : 'is'} set off in quotation marks`]
      : []),
    ...(found.length > scare.length
      ? [
          `${words(found.filter((one) => !scare.includes(one)))} judge${found.length - scare.length > 1 ? '' : 's'} while telling`,
        ]
      : []),
  ]
  return {
    value: found.map((at) => markOf(text, 'LOADED', at)),
    by: 'loaded-words',
    why: `${reasons.join('; ')}.`,
  }
}
