import type { Rule } from '../evidence'
import { findPlaces } from '../find-places'
import { escapeSigns, nearby, type Place } from '../find-words'
import { findKnownNames, type NameFound } from '../known-names'

const BEFORE_PLACE = /(?<![\p{L}])(?:in|inside|near|at|to|from|into|outside|across|around)\s+(?:the\s+)?$/iu
const KIND_AFTER =
  /^\s+(?:base|camp|region|province|city|town|village|airport|port|district|border|area|valley|desert|island)(?!\p{L})/iu

/** Where: names after a preposition of place, and known names beside a word for a kind of place. */
export const proposePlaces: Rule<'places'> = ({ reading }) => {
  const { text, spans, passage, english } = reading
  if (!english) return null
  const found: (Place & { text: string; why: string })[] = []
  for (const span of spans) {
    for (const { start, end, text: name, after } of findPlaces(reading, span))
      found.push({ start, end, text: name, why: `“${name}” stands after “${after}”` })
    for (const name of findKnownNames(text, span, passage.entities)) {
      const kind = KIND_AFTER.exec(text.slice(name.end, name.end + 24))
      const taken = found.some(({ start, end }) => start < name.end && name.start < end)
      if (kind && !taken) found.push({ ...name, why: `“${name.text}” stands before “${kind[0].trim()}”` })
      else if (!taken && isKnownPlace(text, name))
        found.push({
          ...name,
          why: `“${name.text}” stands after a word of place, and is one elsewhere in the text`,
        })
    }
  }
  const once = found
    .sort((x, y) => x.start - y.start)
    .filter((place, index, all) => all.findIndex(({ text: same }) => same === place.text) === index)
  if (once.length === 0) return null
  return {
    value: once.map(({ text: name }) => name),
    by: 'place-words',
    why: `${once
      .slice(0, 4)
      .map(({ why }) => why)
      .join('; ')}.`,
  }
}

/** After “at” or “to”, and called a base, a camp, a town … somewhere in the article. */
function isKnownPlace(text: string, name: NameFound): boolean {
  if (!BEFORE_PLACE.test(text.slice(Math.max(0, name.start - 16), name.start))) return false
  return name.entities.some(({ label, aliases }) =>
    [label, ...aliases].some(
      (alias) => alias.trim() !== '' && nearby(text, name.start).search(beside(alias)) !== -1,
    ),
  )
}

const beside = (alias: string) =>
  new RegExp(`${escapeSigns(alias)}\\s+(?:base|camp|region|province|city|town|airport)`, 'gu')
