import type { Aspect, AspectRelations } from './aspect'
import type { ListedClaim } from './listed-link'
import { sameQuantity } from './same-quantity'
import { holdsWords, stripRemark } from './same-words'

/** Words of a head quote that show a compared aspect. Offsets are UTF-16 code units into the quote, end exclusive. */
export type AspectMark = { start: number; end: number; tone: 'agree' | 'differ'; aspect: Aspect }

type Place = { start: number; end: number }
type Finding = Place & { aspect: Aspect }

const IN_QUOTES = /“([^“”]+)”|"([^"]+)"/g
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Kinds of white space are one; the replaced text is as long as the given. */
const plainSpaces = (text: string) => text.replace(/[\s\u00a0]/g, ' ')

/**
 * Where words stand verbatim in the quote, as whole words; the first place only.
 * @param text the quote with plain spaces
 */
function placeWords(text: string, words: string): Place[] {
  const wanted = plainSpaces(words.trim())
  if (wanted === '') return []
  const joins = (offset: number, inner: string | undefined) =>
    LETTER_OR_DIGIT.test(text.charAt(offset)) && LETTER_OR_DIGIT.test(inner ?? '')
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!joins(at - 1, wanted[0]) && !joins(end, wanted.at(-1))) return [{ start: at, end }]
  }
  return []
}

/** The verbatim parts of a time expression: what stands in quotation marks, else the whole of it. */
function expressionsOf(expression: string | null): string[] {
  if (expression === null) return []
  const quoted = [...expression.matchAll(IN_QUOTES)].map((match) => match[1] ?? match[2] ?? '')
  return (quoted.length > 0 ? quoted : [expression]).flatMap((part) => part.split('…'))
}

const toneOf = (relations: AspectRelations, aspect: Aspect): AspectMark['tone'] | null => {
  const relation = relations[aspect]
  if (relation === 'AGREE') return 'agree'
  return relation === 'DIFFER' || relation === 'CONFLICT' ? 'differ' : null
}

/** A claim's values and those of the other claim, parted into what both hold and what only one does. */
function partValues<Value>(own: Value[], others: Value[], same: (x: Value, y: Value) => boolean) {
  const isShared = (x: Value) => others.some((y) => same(x, y))
  const sharedCount = own.filter(isShared).length
  return {
    isShared,
    /**
     * The values that show what an aspect says: those both hold where it agrees, those only this claim holds where it
     * differs. Where there are none the judgement rests on more than words, and every value stands for it.
     */
    showing(tone: AspectMark['tone'] | null): Value[] {
      const fitting = own.filter((value) => isShared(value) === (tone === 'agree'))
      return fitting.length > 0 ? fitting : own
    },
    bothHaveOwn: sharedCount < own.length && others.some((y) => !own.some((x) => same(x, y))),
  }
}

/**
 * Marks in a claim's head quote the recorded values of the aspects its link compares: time, quantity, place and
 * destination, actor or target, name used, hedge (modality), cue (attribution), in this order of precedence where they
 * overlap. Marks never overlap and come in the order of the text.
 * @param other the other claim of the pair. With it, an aspect that agrees marks what both hold, one that differs what
 *   only this claim holds; without it, every value.
 */
export function markAspects(
  claim: ListedClaim,
  relations: AspectRelations,
  other?: ListedClaim,
): AspectMark[] {
  const head = claim.spans[0]
  if (!head) return []
  const compared = (...aspects: Aspect[]) => aspects.some((aspect) => toneOf(relations, aspect) !== null)
  const text = plainSpaces(head.quote)
  const findings: Finding[] = []
  const find = (aspect: Aspect, places: Place[]) =>
    findings.push(...places.map((place) => ({ ...place, aspect })))
  const findWords = (aspect: Aspect, words: string) => find(aspect, placeWords(text, words))

  // What is not compared is not looked for: a list of links asks this for fifty claims.
  if (compared('time')) {
    for (const words of expressionsOf(claim.time.expression)) findWords('time', words)
  }

  if (compared('quantity')) {
    const quantities = partValues(claim.quantities, other?.quantities ?? claim.quantities, sameQuantity)
    for (const quantity of quantities.showing(toneOf(relations, 'quantity')))
      findWords('quantity', quantity.text)
  }

  if (compared('place', 'destination')) {
    const places = partValues(claim.places, other?.places ?? claim.places, holdsWords)
    for (const value of places.showing(toneOf(relations, 'place'))) findWords('place', stripRemark(value))
    // Destinations are recorded among the places: where each claim has places of its own, those are where the two part.
    if (places.bothHaveOwn && toneOf(relations, 'destination') === 'differ') {
      for (const value of claim.places.filter((place) => !places.isShared(place)))
        findWords('destination', stripRemark(value))
    }
  }

  // Actor and target are one list; where the two aspects say different things, nobody can tell which a value is.
  const [ofActor, ofTarget] = [toneOf(relations, 'actor'), toneOf(relations, 'target')]
  if (compared('actor', 'target') && (ofActor === null || ofTarget === null || ofActor === ofTarget)) {
    const actors = partValues(claim.actors, other?.actors ?? claim.actors, holdsWords)
    for (const value of actors.showing(ofActor ?? ofTarget))
      findWords(ofActor ? 'actor' : 'target', stripRemark(value))
  }

  for (const mark of claim.framing.marks) {
    const place = { start: mark.start - head.start, end: mark.end - head.start }
    if (place.start < 0 || place.end > head.quote.length) continue
    if (mark.kind === 'NAME') find('naming', [place])
    // The name a text uses for a place shows where the place is named, unless the naming itself is compared.
    if (mark.kind === 'NAME' && mark.role === 'place' && !relations.naming) find('place', [place])
    if (mark.kind === 'HEDGE') find('modality', [place])
    if (mark.kind === 'CUE') find('attribution', [place])
  }

  const marks: AspectMark[] = []
  for (const { start, end, aspect } of findings) {
    const tone = toneOf(relations, aspect)
    const isFree = marks.every((mark) => mark.end <= start || mark.start >= end)
    if (tone && start < end && isFree) marks.push({ start, end, tone, aspect })
  }
  return marks.sort((x, y) => x.start - y.start)
}
