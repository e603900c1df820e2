import search from 'approx-string-match'
import { cutsWord } from './choose-place'
import { hashOf, scanWindows } from './find-quotes'

/** A quote is looked for where at least so many of its code units in a row still stand. */
const SEED = 8
/** Most such seeds of one quote, and most places of one seed. */
const MOST_SEEDS = 48
const MOST_HITS = 16
/** Longest stretch compared as a whole; of a longer quote its beginning and its end are. */
const MOST_PATTERN = 256
/** How many regions are looked into for one quote, best first. */
const MOST_REGIONS = 2
/** Steps of comparing in one pass, each 32 letters against one: about a second. What is left then is placed by its seeds. */
export const MOST_STEPS = 20_000_000
/** Of the seeds, how many must stand in one region for a place that was not compared letter by letter. */
const SEEDS_ENOUGH = 0.4

export type NearPlace = { start: number; end: number }

/** Most letters that may differ: a quarter of a short quote, a third of others. Beyond that, anything is near. */
export function errorLimit(length: number): number {
  return Math.floor(length * (length < 24 ? 1 / 4 : 1 / 3))
}

type Region = { hits: number; from: number; to: number }

/**
 * Where something close to each quote stands in the text; null where nothing does. The work is bounded whatever comes
 * in: one pass over the text to find regions in which pieces of the quotes stand, then comparing within those regions
 * until the steps are used up.
 * @param budget steps that may still be taken; what is used is taken off
 */
export function findNear(
  text: string,
  quotes: { quote: string; start: number }[],
  budget = { steps: MOST_STEPS },
): (NearPlace | null)[] {
  const regions = findRegions(
    text,
    quotes.map(({ quote }) => quote),
  )
  return quotes.map(({ quote, start }, index) => {
    const best = [...(regions[index]?.values() ?? [])].sort(
      (x, y) => y.hits - x.hits || Math.abs(x.from - start) - Math.abs(y.from - start),
    )
    const place = comparePlaces(text, quote, best.slice(0, MOST_REGIONS), budget)
    return place && wholeWords(text, place, quote)
  })
}

/** Votes of the seeds for where the quote would begin, in bands as wide as the quote may stretch. */
function findRegions(text: string, quotes: string[]): Map<number, Region>[] {
  const seeds = new Map<number, { index: number; offset: number }[]>()
  const regions = quotes.map(() => new Map<number, Region>())
  for (const [index, quote] of quotes.entries()) {
    const stride = Math.max(1, Math.floor((quote.length - SEED) / MOST_SEEDS))
    for (let offset = 0; offset + SEED <= quote.length; offset += stride) {
      const hash = hashOf(quote.slice(offset, offset + SEED))
      const same = seeds.get(hash)
      if (same) same.push({ index, offset })
      else seeds.set(hash, [{ index, offset }])
    }
  }
  const hits = new Map<number, number>()
  scanWindows(text, SEED, seeds.keys(), (at, hash) => {
    const before = hits.get(hash) ?? 0
    hits.set(hash, before + 1)
    if (before >= MOST_HITS) return
    for (const { index, offset } of seeds.get(hash) ?? []) {
      const length = quotes[index]?.length ?? 0
      const begins = at - offset
      const band = Math.floor(begins / bandOf(length))
      // Two bands share a hit, so that no quote falls between them.
      for (const place of [band - 1, band]) {
        const region = regions[index]?.get(place)
        if (region) {
          region.hits += 1
          region.from = Math.min(region.from, begins)
          region.to = Math.max(region.to, begins + length)
        } else regions[index]?.set(place, { hits: 1, from: begins, to: begins + length })
      }
    }
  })
  return regions
}

const bandOf = (length: number) => Math.max(32, length >> 1)

function comparePlaces(
  text: string,
  quote: string,
  regions: Region[],
  budget: { steps: number },
): NearPlace | null {
  let best: (NearPlace & { errors: number }) | null = null
  for (const region of regions) {
    if (budget.steps <= 0) break
    const found = compareIn(text, quote, region, budget)
    if (found && (!best || found.errors < best.errors)) best = found
  }
  if (best || budget.steps > 0) return best
  const [most] = regions
  const seeds = Math.min(MOST_SEEDS, quote.length - SEED + 1)
  if (!most || most.hits < seeds * SEEDS_ENOUGH) return null
  return { start: Math.max(0, most.from), end: Math.min(text.length, most.to) }
}

function compareIn(text: string, quote: string, region: Region, budget: { steps: number }) {
  const slack = errorLimit(quote.length)
  const from = Math.max(0, region.from - slack)
  const stretch = text.slice(from, region.to + slack)
  if (quote.length <= MOST_PATTERN) {
    const whole = searchIn(stretch, quote, budget)[0]
    return whole ? { start: from + whole.start, end: from + whole.end, errors: whole.errors } : null
  }
  const half = MOST_PATTERN / 2
  const head = searchIn(stretch, quote.slice(0, half), budget)[0]
  if (!head) return null
  const tail = searchIn(stretch.slice(head.start + half), quote.slice(-half), budget).at(-1)
  if (!tail) return null
  return {
    start: from + head.start,
    end: from + head.start + half + tail.end,
    errors: head.errors + tail.errors,
  }
}

/** The closest places, all with equally many errors. */
function searchIn(stretch: string, pattern: string, budget: { steps: number }) {
  const found = search(stretch, pattern, errorLimit(pattern.length))
  const blocks = Math.ceil(pattern.length / 32)
  // Each place found costs another pass over its own stretch.
  budget.steps -= (stretch.length + found.length * pattern.length * 1.4) * blocks
  return found
}

/** Longest word that a place is widened to, in UTF-16 code units. */
const LONG_WORD = 40

/** A place that begins or ends within a word is widened to the whole word; white space at its ends is left out. */
function wholeWords(text: string, place: NearPlace, quote: string): NearPlace | null {
  let { start, end } = place
  while (start < end && isBlank(text[start]) && !isBlank(quote[0])) start += 1
  while (end > start && isBlank(text[end - 1]) && !isBlank(quote.at(-1))) end -= 1
  const [low, high] = [Math.max(0, start - LONG_WORD), Math.min(text.length, end + LONG_WORD)]
  while (start > low && cutsWord(text[start - 1], text[start])) start -= 1
  while (end < high && cutsWord(text[end - 1], text[end])) end += 1
  // A full stop or quotation mark that the quote had goes with it.
  if (start > 0 && text[start - 1] === quote[0] && text[start] !== quote[0]) start -= 1
  if (text[end] === quote.at(-1) && text[end - 1] !== quote.at(-1)) end += 1
  if (isLow(text.charCodeAt(start))) start -= 1
  if (isLow(text.charCodeAt(end))) end += 1
  return start < end ? { start, end } : null
}

const isBlank = (unit: string | undefined) => unit === undefined || /\s/.test(unit)
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
