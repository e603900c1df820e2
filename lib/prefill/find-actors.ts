import { findPlaces } from './find-places'
import { escapeSigns, findIn, nearby, overlaps, type Place } from './find-words'
import { findKnownNames } from './known-names'
import type { Reading } from './reading'
import { NO_PART_OF_NAME, PEOPLE } from './words/people'
import { isCountryOrRegion } from './words/regions'

/** Somebody the passage names, and what shows it: a name of the record, a group, or a name that does something. */
export type ActorFound = Place & { text: string; how: 'KNOWN' | 'GROUP' | 'SUBJECT' }

const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*\\s+){0,2}(?:${PEOPLE.join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)
const VERB_AFTER =
  '\\s+(?:(?:also|still|now|already|never|then|later)\\s+|\\p{Ll}+ly\\s+)?(?:is|are|was|were|has|have|had|will|would|did|does|do|can|could|may|might|must|\\p{Ll}{2,}ed|says|said|told|sent|held|made|took|gave|led|began|begins|plans|hopes|wants|seeks|needs|claims)(?!\\p{L})'
const SUBJECT = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|In|On|At|By|For|As|But|And|If|The|A|An|This|That)\\s)(?<name>(?:\\p{Ll}{2,3}-)?\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+){0,3})(?=${VERB_AFTER})`,
  'gu',
)
const NO_NAME =
  /^(?:the|this|that|these|those|it|he|she|they|we|you|there|here|who|what|when|where|why|how|which|some|many|most|all|both|such|other|others|another|one|two|three|several|few|among|according|yet|but|and|so|now|then|today|yesterday|currently|meanwhile|however|although|though|while|if|as|in|on|at|by|for|with|from|to|of|after|before|since|his|her|its|their|our|my|i|no|nobody|nothing|everything|everybody|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i

/** Those who act or are acted upon, in the order of the text, each once. */
export function findActors(reading: Reading, span: Place): ActorFound[] {
  const { text, passage } = reading
  const places = findPlaces(reading, span)
  const found: ActorFound[] = []
  const add = (at: Place, how: ActorFound['how']) => {
    const taken = [...places, ...found].some((one) => overlaps(one, at))
    if (!taken && at.start < at.end) found.push({ ...at, text: text.slice(at.start, at.end), how })
  }
  for (const { start, end } of findIn(text, span, GROUP)) add(withoutLead(text, { start, end }), 'GROUP')
  for (const name of findKnownNames(text, span, passage.entities))
    if (!standsForPlace(text, name)) add(name, 'KNOWN')
  for (const { start, match } of findIn(text, span, SUBJECT)) {
    const name = match.groups?.name ?? ''
    if (
      !NO_NAME.test(name) &&
      !/^(?:The|A|An|This|That|In|On|At|But|And|If|As|For|Its|His|Her|Their)\s/.test(name) &&
      isName(text, start, name)
    )
      add({ start, end: start + name.length }, 'SUBJECT')
  }
  return found
    .sort((x, y) => x.start - y.start)
    .filter((one, index, all) => all.findIndex(({ text: same }) => same === one.text) === index)
}

/** “of the many foreign fighters” names foreign fighters. */
function withoutLead(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end).split(/(\s+)/)
  const names = words.filter((_, index) => index % 2 === 0)
  const cut = names
    .slice(0, -1)
    .findLastIndex((word) => NO_PART_OF_NAME.has(word.toLowerCase()) || /(?:ing|ed)$/.test(word))
  const dropped = words.slice(0, (cut + 1) * 2).join('').length
  return { start: start + dropped, end }
}

/** A name of the record that stands as a place here: “in …”, “near …”, “the … base”. */
const standsForPlace = (text: string, { start, end }: Place) =>
  /(?<![\p{L}])(?:in|inside|near|at|across|throughout|within|into|to|from)\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  ) ||
  /^\s+(?:base|camp|region|province|city|town|village|border|area)(?!\p{L})/iu.test(text.slice(end, end + 16))

/** A word that opens a sentence has a capital anyway: it is a name if it is known for one or stands elsewhere with one. */
function isName(text: string, start: number, name: string): boolean {
  if (/\s/.test(name) || isCountryOrRegion(name) || /^\p{Lu}{2,}$/u.test(name)) return true
  if (!/(?:^|[.!?…“"”’\n])\s*$/.test(text.slice(Math.max(0, start - 4), start))) return true
  const again = nearby(text, start).search(new RegExp(`[\\p{Ll},]\\s${escapeSigns(name)}(?!\\p{L})`, 'u'))
  return again !== -1
}
