import { checkSpan } from './span'

/** Most places looked at for one quote. What stands oftener is told apart by nobody. */
export const MOST_PLACES = 400

/** Length of the windows that are compared by their hash; shorter quotes are looked for one by one. */
const WINDOW = 6

/** Most code units compared letter by letter in one pass; it bounds a pass over text that repeats itself without end. */
export const MOST_COMPARED = 50_000_000

const BASE = 0x01000193

/** A number for each stretch of text: equal stretches have equal numbers, others hardly ever. */
export function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0
  return hash
}

/**
 * Tells of each place at which a stretch of `size` code units has one of the hashes, in the order of the text. One
 * pass, however many are sought.
 */
export function scanWindows(
  text: string,
  size: number,
  hashes: Iterable<number>,
  visit: (at: number, hash: number) => void,
): void {
  const sought = new Set(hashes)
  if (sought.size === 0) return
  // A small table spares nearly every look-up in the set.
  const table = new Uint8Array(1 << 16)
  const slot = (hash: number) => (hash ^ (hash >>> 16)) & 0xffff
  for (const hash of sought) table[slot(hash)] = 1
  let lead = 1
  for (let times = 0; times < size; times += 1) lead = Math.imul(lead, BASE)
  let hash = 0
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0
    if (at >= size) hash = (hash - Math.imul(text.charCodeAt(at - size), lead)) | 0
    if (at >= size - 1 && table[slot(hash)] === 1 && sought.has(hash)) visit(at - size + 1, hash)
  }
}

/** Where a quote stands; `all` is false where there may be more places than were looked at. */
export type Places = { starts: number[]; all: boolean }

/**
 * The places of many quotes in one text, word for word, in the order of the text, at most MOST_PLACES each. Takes one
 * pass over the text and, for quotes shorter than WINDOW, one more for each.
 * @param budget code units that may still be compared; what is used is taken off
 */
export function findQuotes(
  text: string,
  quotes: Iterable<string>,
  budget = { letters: MOST_COMPARED },
): Map<string, Places> {
  const found = new Map<string, Places>()
  const byHash = new Map<number, string[]>()
  for (const quote of new Set(quotes)) {
    found.set(quote, { starts: [], all: true })
    if (quote.length < WINDOW) {
      found.set(quote, findShort(text, quote))
      continue
    }
    const hash = hashOf(quote.slice(0, WINDOW))
    byHash.set(hash, [...(byHash.get(hash) ?? []), quote])
  }
  scanWindows(text, WINDOW, byHash.keys(), (at, hash) => {
    const sought = byHash.get(hash) ?? []
    let isAnyFull = false
    for (const quote of sought) {
      const places = found.get(quote)
      if (!places) continue
      budget.letters -= quote.length
      if (places.starts.length >= MOST_PLACES || budget.letters < 0) {
        places.all = false
        isAnyFull = true
      } else if (checkSpan(text, at, quote) === null) places.starts.push(at)
    }
    // Passed over one by one they would cost as much as the text has places, for each of them.
    if (isAnyFull)
      byHash.set(
        hash,
        sought.filter((quote) => found.get(quote)?.all),
      )
  })
  return found
}

function findShort(text: string, quote: string): Places {
  const starts: number[] = []
  if (quote === '') return { starts, all: true }
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (starts.length >= MOST_PLACES) return { starts, all: false }
    if (checkSpan(text, at, quote) === null) starts.push(at)
  }
  return { starts, all: true }
}
