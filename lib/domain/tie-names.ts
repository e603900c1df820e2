import type { Alias } from './same-words'
import { foldWords, stripRemark } from './same-words'

/** Two names by which the head quotes of a pair speak of one entity, where each stands in its quote. */
export type Tie = {
  /** Offsets are UTF-16 code units into the first quote and the second, end exclusive. */
  sides: [Place, Place]
  /** Whether either name may also stand for another entity (“Moscow” for a government, or for its service). */
  certain: boolean
}
type Place = { start: number; end: number }
type Found = Place & { entities: ReadonlySet<string> }

/** Shorter names are found as they are written alone: “IS” is no “is”. */
const ANY_CASE = 5

/**
 * Entities that two quotes name differently, in the order of the first quote, by the first place of each name. What both
 * call by one name needs no telling.
 */
export function tieNames(a: string, b: string, aliases: readonly Alias[]): Tie[] {
  const names = listNames(aliases)
  const [own, others] = [findNames(a, names), findNames(b, names)]
  const ties: Tie[] = []
  const [tiedHere, tiedThere] = [new Set<Found>(), new Set<Found>()]
  for (const place of own) {
    for (const entity of place.entities) {
      const here = own.filter(({ entities }) => entities.has(entity))
      const there = others.filter(({ entities }) => entities.has(entity))
      const isShared = there.some((y) => here.some((x) => wordsAt(a, x) === wordsAt(b, y)))
      const other = there[0]
      if (here[0] !== place || !other || isShared || tiedHere.has(place) || tiedThere.has(other)) continue
      tiedHere.add(place)
      tiedThere.add(other)
      ties.push({
        sides: [pick(place), pick(other)],
        certain: place.entities.size === 1 && other.entities.size === 1,
      })
    }
  }
  return ties
}

const pick = ({ start, end }: Place): Place => ({ start, end })
const wordsAt = (text: string, { start, end }: Place) => foldWords(text.slice(start, end))

/** Quotation marks and white space of one kind, so that places stay what they are. */
const plain = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u00a0]/g, ' ')

/** Each name with the entities it may stand for, the longest first. */
function listNames(aliases: readonly Alias[]): [name: string, entities: ReadonlySet<string>][] {
  const entities = new Map<string, Set<string>>()
  for (const { alias, entityId } of aliases) {
    const whole = bare(alias)
    for (const name of new Set([whole, bare(stripRemark(alias))])) {
      if (name !== '') entities.set(name, (entities.get(name) ?? new Set()).add(entityId))
    }
  }
  return [...entities].sort(([x], [y]) => y.length - x.length || (x < y ? -1 : 1))
}

const bare = (name: string) =>
  plain(name)
    .replace(/^["' ]+|["' ]+$/g, '')
    .replace(/^the /i, '')

/** Every name in a text, as whole words, in its order; of names within one another the longest. */
function findNames(text: string, names: [string, ReadonlySet<string>][]): Found[] {
  const exact = plain(text)
  const lower = exact.toLowerCase()
  const found: Found[] = []
  for (const [name, entities] of names) {
    const anyCase = name.length >= ANY_CASE && lower.length === exact.length
    const [within, wanted] = anyCase ? [lower, name.toLowerCase()] : [exact, name]
    for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
      const place = { start: at, end: at + wanted.length }
      const isFree = found.every(({ start, end }) => end <= place.start || start >= place.end)
      if (isFree && isWhole(exact, place)) found.push({ ...place, entities })
    }
  }
  return found.sort((x, y) => x.start - y.start)
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u

function isWhole(text: string, { start, end }: Place): boolean {
  const joins = (left: string, right: string) => LETTER_OR_DIGIT.test(left) && LETTER_OR_DIGIT.test(right)
  return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end - 1), text.charAt(end))
}
