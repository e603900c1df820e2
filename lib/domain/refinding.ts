import type { FoundPlace, Refinding } from './article-draft'
import { type Chosen, choosePlace, type Pairing, pairTexts } from './choose-place'
import type { RefindingOutcome } from './claim-standing'
import { findQuotes, MOST_COMPARED, type Places } from './find-quotes'
import { lettersOf } from './likeness'
import { findNear, MOST_STEPS } from './near-place'
import { placeByContext } from './place-by-context'
import type { Claim, Mark, Span } from './record'

/** Steps of telling places apart in one search, each one letter against another: about a quarter of a second. */
const MOST_ALIKE = 40_000_000

/**
 * What one search may cost, whatever comes in: letters compared to find quotes word for word, letters compared around
 * their places, and steps of looking for what is close.
 */
export function fullBudget() {
  return { letters: MOST_COMPARED, alike: MOST_ALIKE, steps: MOST_STEPS }
}

type Budget = ReturnType<typeof fullBudget>

/** What is sought of a claim: its quotes and marks, in the version it is anchored in. */
export type Anchored = Pick<Claim, 'id' | 'versionId'> & { spans: Span[]; framing: { marks: Mark[] } }

/** The place of a quote: taken word for word, or only proposed; and how much around it is alike. */
type Placed = { place: FoundPlace; taken: boolean; like: number }

/**
 * Finds the claims of an article again in a new text of it. A quote that stands word for word is taken where its
 * surroundings leave no doubt that it is the place quoted, and no other with the same
 * words (choosePlace); all else is proposed, never taken: a place among several that cannot be told apart, one amid
 * other words, or a passage that is merely close. Every place returned holds `text.slice(start, end) === quote`.
 *
 * A mark is taken or it is null: within a quote it goes with the quote, elsewhere it must stand word for word with
 * surroundings that leave no doubt. No mark decides the outcome.
 * @param texts the texts that the claims are anchored in, by version; empty after a takedown
 * @param budget how much may be compared; what is used is taken off
 */
export function refindClaims(
  claims: Anchored[],
  texts: ReadonlyMap<string, string>,
  newer: string,
  budget = fullBudget(),
): Refinding[] {
  const search = openSearch(
    claims.flatMap(({ spans, framing }) => [
      ...spans.map(({ quote }) => quote),
      ...framing.marks.map(({ text }) => text),
    ]),
    texts,
    newer,
    budget,
  )
  const exact = claims.map((claim) => claim.spans.map((span) => search(claim.versionId, seekSpan(span))))
  const missing = claims.flatMap((claim, c) =>
    claim.spans.flatMap((span, s) => (exact[c]?.[s] ? [] : [{ c, s, quote: span.quote, start: span.start }])),
  )
  const near = findNear(newer, missing, budget)
  const nearOf = new Map(missing.map(({ c, s }, index) => [`${c} ${s}`, near[index] ?? null]))
  return claims.map((claim, c) => {
    const found = claim.spans.map((span, s): Placed | null => {
      const chosen = exact[c]?.[s]
      if (chosen) {
        const place = placeAt(newer, chosen.start, chosen.start + span.quote.length)
        return { place, taken: chosen.sure, like: chosen.like }
      }
      const close = nearOf.get(`${c} ${s}`)
      return close ? { place: placeAt(newer, close.start, close.end), taken: false, like: 0 } : null
    })
    const placed = keepApart(found, claim.spans)
    const marks = claim.framing.marks.map((mark) => {
      const within = placeWithin(mark, claim.spans, placed, newer)
      if (within) return within
      const chosen = search(claim.versionId, { ...mark, quote: mark.text, prefix: '', suffix: '' })
      return chosen?.sure ? placeAt(newer, chosen.start, chosen.start + mark.text.length) : null
    })
    return {
      claimId: claim.id,
      outcome: outcomeOf(claim.spans, placed),
      spans: placed.map((one) => one?.place ?? null),
      marks,
    }
  })
}

const seekSpan = ({ start, quote, prefix, suffix }: Span) => ({ start, quote, prefix, suffix })

type Seek = Pick<Span, 'start' | 'quote' | 'prefix' | 'suffix'>

const NOWHERE: Places = { starts: [], all: true }

/** Looks up quotes of one text in another. Every quote is found in one pass over each text; the steps are shared. */
function openSearch(quotes: string[], texts: ReadonlyMap<string, string>, newer: string, budget: Budget) {
  const after = findQuotes(newer, quotes, budget)
  const standing = [...after].flatMap(([quote, { starts }]) => (starts.length > 0 ? [quote] : []))
  const letters = lettersOf(newer)
  const pairings = new Map<string, { pairing: Pairing; before: Map<string, Places> }>()
  return (versionId: string, seek: Seek): Chosen | null => {
    const places = after.get(seek.quote) ?? NOWHERE
    const older = texts.get(versionId) ?? ''
    if (older === '') return placeByContext(newer, seek, places)
    let known = pairings.get(versionId)
    if (!known) {
      known = {
        pairing: pairTexts(older, newer, letters, budget),
        before: findQuotes(older, standing, budget),
      }
      pairings.set(versionId, known)
    }
    return choosePlace(known.pairing, seek, known.before.get(seek.quote) ?? NOWHERE, places)
  }
}

/** One place is not proposed for two quotes of a claim: the one more like what stood there has it. */
function keepApart(placed: (Placed | null)[], spans: Span[]): (Placed | null)[] {
  const isBetter = (one: Placed, other: Placed) =>
    one.taken === other.taken ? one.like > other.like : one.taken
  return placed.map((one, index) => {
    if (!one || one.taken) return one
    const hasIt = placed.some((other, at) => {
      if (!other || at === index || other.place.start !== one.place.start) return false
      if (other.place.end !== one.place.end || spans[at]?.start === spans[index]?.start) return false
      return isBetter(other, one) || (!isBetter(one, other) && at < index)
    })
    return hasIt ? null : one
  })
}

function placeAt(text: string, start: number, end: number): FoundPlace {
  return { start, end, quote: text.slice(start, end) }
}

/** Words within a quote that is taken stand where they stood in it. */
function placeWithin(mark: Mark, spans: Span[], placed: (Placed | null)[], newer: string): FoundPlace | null {
  for (const [index, span] of spans.entries()) {
    const found = placed[index]
    if (!found?.taken || mark.start < span.start || mark.end > span.end) continue
    const start = found.place.start + mark.start - span.start
    return placeAt(newer, start, start + mark.text.length)
  }
  return null
}

function outcomeOf(spans: Span[], placed: (Placed | null)[]): RefindingOutcome {
  if (placed.every((one) => one === null)) return 'LOST'
  if (!placed.every((one) => one?.taken)) return 'CHANGED'
  return placed.every((one, index) => one?.place.start === spans[index]?.start) ? 'SAME' : 'MOVED'
}

/**
 * Ranges of one text found again in another, such as confirmed page furniture: only what stands word for word beyond
 * doubt, in order and without overlap.
 */
export function refindRanges<Range extends { start: number; end: number }>(
  ranges: Range[],
  older: string,
  newer: string,
): Range[] {
  if (older === '') return []
  const quotes = ranges.map(({ start, end }) => older.slice(start, end))
  const search = openSearch(quotes, new Map([['', older]]), newer, fullBudget())
  const found = ranges.flatMap((range, index) => {
    const quote = quotes[index] ?? ''
    const chosen = quote === '' ? null : search('', { start: range.start, quote, prefix: '', suffix: '' })
    return chosen?.sure ? [{ ...range, start: chosen.start, end: chosen.start + quote.length }] : []
  })
  found.sort((x, y) => x.start - y.start)
  return found.filter((range, index) => index === 0 || range.start >= (found[index - 1]?.end ?? 0))
}

/**
 * The marks of a claim in a text in which an analyst has placed its quotes. Beside what is found beyond doubt, a mark
 * within a quote is taken where the quote placed for it has the words once.
 * @param quotes the places of the claim's quotes, in any order
 */
export function refindMarks(
  claim: Anchored,
  quotes: FoundPlace[],
  older: string,
  newer: string,
): (FoundPlace | null)[] {
  const [found] = refindClaims([claim], new Map([[claim.versionId, older]]), newer)
  return claim.framing.marks.map((mark, index) => {
    const sure = found?.marks[index]
    if (sure) return sure
    if (!claim.spans.some(({ start, end }) => start <= mark.start && mark.end <= end)) return null
    const places = quotes.flatMap((place) => {
      const within = place.quote.split(mark.text)
      return within.length === 2 ? [place.start + (within[0]?.length ?? 0)] : within.map(() => -1).slice(1)
    })
    const [only] = places
    return places.length === 1 && only !== undefined && only >= 0
      ? placeAt(newer, only, only + mark.text.length)
      : null
  })
}
