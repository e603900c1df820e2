/** How many consecutive words one hash is of (k). */
const WORDS = 5
/** Of how many consecutive hashes one is kept (w): two texts with WORDS + WINDOW - 1 words in common share a hash. */
const WINDOW = 12

// Scripts written without spaces: each character counts as a word.
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}'
const WORD = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{N}]--[${UNSPACED}]]+`, 'gv')

/**
 * What stays of a text when it is copied with changes: hashes of 5 consecutive words, winnowed to about one in six, so
 * that any 16 words in common leave a hash in common. Case, diacritics, punctuation and line ends do not count.
 * Winnowing after S. Schleimer, D. Wilkerson, A. Aiken, “Winnowing: Local Algorithms for Document Fingerprinting”,
 * SIGMOD 2003; of equal hashes in a window the last is kept.
 *
 * The hashes are stored and compared with those of later texts: what this function returns for a text must never
 * change. A better one gets another name and another table.
 * @returns distinct integers of 31 bits, ascending; at least one, however short the text
 */
export function fingerprint(text: string): number[] {
  const words = hashWords(text)
  if (words.length === 0) return [finish(hashText(text.replace(/\s+/g, '')))]
  return [...new Set(winnow(hashRuns(words)))].sort((x, y) => x - y)
}

/** The hash of each word, folded: compatibility forms, case, diacritics and the Greek final sigma. */
function hashWords(text: string): number[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ς', 'σ')
  const hashes: number[] = []
  for (const [word] of folded.matchAll(WORD)) hashes.push(hashText(word))
  return hashes
}

/** One hash for each run of WORDS words; one of all where there are fewer. */
function hashRuns(words: number[]): number[] {
  const runs: number[] = []
  const last = Math.max(0, words.length - WORDS)
  for (let start = 0; start <= last; start++) {
    let hash = OFFSET
    const end = Math.min(words.length, start + WORDS)
    for (let at = start; at < end; at++) hash = mix(hash ^ (words[at] ?? 0))
    runs.push(finish(hash))
  }
  return runs
}

/** The least hash of each window, as a queue of the candidates still in view, least first. */
function winnow(hashes: number[]): number[] {
  const kept: number[] = []
  const candidates: { hash: number; at: number }[] = []
  const size = Math.min(WINDOW, hashes.length)
  hashes.forEach((hash, at) => {
    while ((candidates.at(-1)?.hash ?? -1) >= hash) candidates.pop()
    candidates.push({ hash, at })
    if ((candidates[0]?.at ?? at) <= at - size) candidates.shift()
    const least = candidates[0]?.hash
    if (at >= size - 1 && least !== undefined && least !== kept.at(-1)) kept.push(least)
  })
  return kept
}

// FNV-1a over UTF-16 code units, with the finishing steps of MurmurHash3 so that every bit depends on every other.
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

function hashText(text: string): number {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

function mix(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return second ^ (second >>> 16)
}

/** 31 bits, so that SQLite and Prisma's Int hold it as it is. */
const finish = (hash: number) => mix(hash) >>> 1
