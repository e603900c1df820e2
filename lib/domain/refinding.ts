import type { FoundPlace, Refinding } from './article-draft'
import {
  type Chosen,
  choosePlace,
  findUntouched,
  type Sought,
  surroundings,
  type Untouched,
} from './choose-place'
import type { RefindingOutcome } from './claim-standing'
import { findQuotes, type Places } from './find-quotes'
import { findNear } from './near-place'
import type { Claim, Mark, Span } from './record'

/** What is sought of a claim: its quotes and marks, in the version it is anchored in. */
export type Anchored = Pick<Claim, 'id' | 'versionId'> & { spans: Span[]; framing: { marks: Mark[] } }

/** The place of a quote: taken word for word, or only proposed. */
type Placed = { place: FoundPlace; taken: boolean }

/**
 * Finds the claims of an article again in a new text of it. A quote that stands word for word is taken where its
 * surroundings leave no doubt; all else is proposed, never taken: a place among several that cannot be told apart, or
 * a passage that is merely close. Every place returned holds `text.slice(start, end) === quote`.
 *
 * A mark is taken or it is null: within a quote it goes with the quote, elsewhere it must stand word for word with
 * surroundings that leave no doubt. No mark decides the outcome.
 * @param texts the texts that the claims are anchored in, by version; empty after a takedown
 */
export function refindClaims(
  claims: Anchored[],
  texts: ReadonlyMap<string, string>,
  newer: string,
): Refinding[] {
  const search = openSearch(
    claims.flatMap(({ spans, framing }) => [
      ...spans.map(({ quote }) => quote),
      ...framing.marks.map(({ text }) => text),
    ]),
    texts,
    newer,
  )
  const exact = claims.map((claim) => claim.spans.map((span) => search(claim.versionId, seekSpan(span))))
  const missing = claims.flatMap((claim, c) =>
    claim.spans.flatMap((span, s) => (exact[c]?.[s] ? [] : [{ c, s, quote: span.quote, start: span.start }])),
  )
  const near = findNear(newer, missing)
  const nearOf = new Map(missing.map(({ c, s }, index) => [`${c} ${s}`, near[index] ?? null]))
  return claims.map((claim, c) => {
    const placed = claim.spans.map((span, s): Placed | null => {
      const chosen = exact[c]?.[s]
      if (chosen)
        return { place: placeAt(newer, chosen.start, chosen.start + span.quote.length), taken: chosen.sure }
      const found = nearOf.get(`${c} ${s}`)
      return found ? { place: placeAt(newer, found.start, found.end), taken: false } : null
    })
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

/** Looks up quotes of one text in another; every quote is found in one pass. */
function openSearch(quotes: string[], texts: ReadonlyMap<string, string>, newer: string) {
  const places = findQuotes(newer, quotes)
  const untouched = new Map<string, Untouched>()
  return (versionId: string, seek: Seek): Chosen | null => {
    const older = texts.get(versionId) ?? ''
    let same = untouched.get(versionId) ?? null
    if (!same && older !== '') {
      same = findUntouched(older, newer)
      untouched.set(versionId, same)
    }
    const none: Places = { starts: [], all: true }
    return choosePlace(newer, soughtIn(older, seek), places.get(seek.quote) ?? none, same, older.length)
  }
}

/** After a takedown only the recorded prefix and suffix are left of the surroundings. */
function soughtIn(older: string, { start, quote, prefix, suffix }: Seek): Sought {
  if (older !== '') return surroundings(older, start, quote)
  return { quote, start, before: prefix, after: suffix, first: false, last: false }
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
  const search = openSearch(quotes, new Map([['', older]]), newer)
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
