export type QuoteRange = {
  /** Offsets into the quoted text, UTF-16 code units, end exclusive; ranges must not overlap. */
  start: number
  end: number
  /** Values that agree or differ, names of one entity, or words that stand in the place of others. */
  tone: 'agree' | 'differ' | 'tie' | 'other'
  /** Shown on hover and spoken before the words, such as “differs: time”; other words are told once for a quote. */
  title?: string
  /** The aspect's code or the tie's number, set small after the words: to be found in the strip, or beside. */
  code?: string
}

type Piece = { start: number; words: string; range: QuoteRange | null }

/** Cuts a text at its ranges. Ranges that are empty, overlap or lie outside are left out rather than moved. */
export function cutQuote(text: string, ranges: readonly QuoteRange[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const range of [...ranges].sort((x, y) => x.start - y.start)) {
    if (range.start < at || range.end <= range.start || range.end > text.length) continue
    if (range.start > at) pieces.push({ start: at, words: text.slice(at, range.start), range: null })
    pieces.push({ start: range.start, words: text.slice(range.start, range.end), range })
    at = range.end
  }
  if (at < text.length) pieces.push({ start: at, words: text.slice(at), range: null })
  return pieces
}
