import { findIn, overlaps, type Place } from './find-words'
import type { Reading } from './reading'
import { isCountryOrRegion } from './words/regions'

/** A place named in the text, with the preposition that makes it one. */
export type PlaceFound = Place & { text: string; after: string }

const DIRECTION =
  '(?:(?:(?:far|upper|lower|greater|central|western|eastern|northern|southern|north|south|east|west|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?)\\s+){0,2})'
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s+\\p{Lu}[\\p{Ll}][\\p{L}\\p{M}'’-]*){0,3}|(?:al|el|ash|ar|as|at|an)-\\p{Lu}[\\p{L}\\p{M}'’-]+"
const IN = new RegExp(
  `(?<![\\p{L}])(?<word>in|inside|across|throughout|within|near|at|from|to|into|outside|around|towards?|over|leave|leaving|left|enter|entered|entering|reach|reached|visit|visited|In|Inside|Across|Throughout|Within|Near|At|From|To|Into|Outside|Around|Over)\\s+(?:the\\s+)?(?:(?:town|city|village|port|province|region|district|base|camp|capital|north|south|east|west|countries|areas?|suburbs?|outskirts)\\s+(?:of|such\\s+as)\\s+)?(?<name>(?:[Tt]he\\s+)?${DIRECTION}(?:${NAME}))(?<more>(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+)(?:the\\s+)?${DIRECTION}(?:${NAME})(?:(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+)${DIRECTION}(?:${NAME}))*)?`,
  'gu',
)
/** After these a capitalised name is a place by itself; after the others only one of the list of regions is. */
const SURE = new Set(['in', 'inside', 'across', 'throughout', 'within', 'near'])
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|english|french|german|russian|arabic|spanish|chinese|islam|christianity|parliament|congress|god|mr|mrs|ms|dr|president|i)$/i
/** A body of people, not a place: “in NATO”, “in Parliament”, “in the Security Council”, “in British hands”. */
const BODY =
  /(?:^\p{Lu}{2,}$|\b(?:Party|Council|Union|Army|Forces?|Service|Ministry|Company|Group|Times|Post|News|Court|Committee|Agency|Bank|Club|League|Front|Movement|Battalion|Brigade|Church|Press|War|Games|Olympics|Day|Agreement|Treaty|Act)$)/u
/** Something of the place follows: “in London-based papers”, “in Norway’s navy”. */
const GOES_ON = /^(?:-\p{Ll}|['’]s?\s)/u

/** “northern Chile”: no state is called so, whatever stands before it. */
const QUARTER =
  /(?<![\p{L}\p{N}])(?:(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?|(?:North|South|East|West)(?:-?(?:east|west))?ern)\s+\p{Lu}\p{Ll}+(?![\p{L}\p{N}’'-])/gu

/** Places that a preposition names for sure, and those joined to them by commas and “and”. */
export function findPlaces({ text, english }: Reading, place: Place): PlaceFound[] {
  if (!english) return []
  const found: PlaceFound[] = []
  for (const { start, match } of findIn(text, place, IN)) {
    const { word = '', name = '', more = '' } = match.groups ?? {}
    const whole = match[0]
    const nameAt = start + whole.length - more.length - name.length
    const parts = [{ at: nameAt, words: name }, ...listed(more, nameAt + name.length)]
    for (const [index, part] of parts.entries()) {
      const bare = part.words.replace(/^[Tt]he\s+/, '')
      const at = { start: part.at + part.words.length - bare.length, end: part.at + part.words.length }
      const region = isCountryOrRegion(bare.replace(new RegExp(`^${DIRECTION}`, 'iu'), ''))
      if (
        NO_PLACE.test(bare) ||
        /-\p{Ll}/u.test(bare) ||
        (BODY.test(bare) && !region) ||
        /^\p{Lu}?$/u.test(bare)
      )
        break
      if (GOES_ON.test(text.slice(at.end, at.end + 3))) break
      if (!region && (!SURE.has(word.toLowerCase()) || isAdjective(text, at.end, bare))) break
      // “From Norway” the state and from Norway the country: only a region of the list can follow the unsure ones.
      if (index > 0 && !region && !SURE.has(word.toLowerCase())) break
      if (!found.some((one) => overlaps(one, at))) found.push({ ...at, text: bare, after: word })
    }
  }
  for (const { start, end } of findIn(text, place, QUARTER)) {
    const words = text.slice(start, end)
    const isFree = !found.some((one) => overlaps(one, { start, end }))
    if (isFree && isCountryOrRegion(words.replace(/^\S+\s+/, '')))
      found.push({
        start,
        end,
        text: words,
        after:
          text
            .slice(Math.max(0, start - 20), start)
            .trim()
            .split(/\s+/)
            .at(-1) ?? '',
      })
  }
  return found
}

/** “in Israeli custody”: a small word follows that is no preposition, conjunction or verb. */
const isAdjective = (text: string, end: number, words: string) =>
  /(?:an|ish|ese|i|ic|ch|ern)$/.test(words) &&
  /^\s+\p{Ll}{3,}/u.test(text.slice(end, end + 12)) &&
  !/^\s+(?:and|but|who|which|that|with|when|where|while|after|before|since|for|from|was|were|has|have|had|will|are|because|during|over|under|against|into|last|this)\s/.test(
    text.slice(end, end + 14),
  )

function listed(more: string, at: number): { at: number; words: string }[] {
  return [
    ...more.matchAll(
      new RegExp(
        `(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+)(?:the\\s+)?(${DIRECTION}(?:${NAME}))`,
        'gu',
      ),
    ),
  ].map((match) => ({
    at: at + match.index + match[0].length - (match[1]?.length ?? 0),
    words: match[1] ?? '',
  }))
}
