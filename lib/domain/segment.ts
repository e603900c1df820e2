/** A stretch of text in which the same spans hold. Offsets are UTF-16 code units, end exclusive. */
export type Segment = {
  start: number
  end: number
  /** The spans that hold here, the shortest first: it is the one a reader points at. */
  ids: string[]
  /** Those of them that begin here, in the same order. */
  starts: string[]
}

export type SpanRef = { id: string; start: number; end: number }

/**
 * Cuts a range wherever a span begins or ends. The segments cover the range without gap or overlap; spans may overlap
 * and nest, and may reach out of the range (they begin in it only where they really begin).
 */
export function segmentText(range: { start: number; end: number }, spans: SpanRef[]): Segment[] {
  const inside = spans
    .filter((span) => span.start < span.end && span.start < range.end && span.end > range.start)
    .sort((x, y) => x.end - x.start - (y.end - y.start) || x.start - y.start || (x.id < y.id ? -1 : 1))
  const cuts = new Set([range.start, range.end])
  for (const span of inside) {
    cuts.add(Math.max(span.start, range.start))
    cuts.add(Math.min(span.end, range.end))
  }
  const places = [...cuts].sort((x, y) => x - y)
  const segments: Segment[] = []
  for (const [index, start] of places.entries()) {
    const end = places[index + 1]
    if (end === undefined) break
    const holding = inside.filter((span) => span.start <= start && span.end >= end)
    const idsOf = (refs: SpanRef[]) => [...new Set(refs.map((span) => span.id))]
    segments.push({
      start,
      end,
      ids: idsOf(holding),
      starts: idsOf(holding.filter((span) => span.start === start)),
    })
  }
  return segments
}

/** A paragraph of text, or a run of paragraphs that is page furniture and is folded in the reader. */
export type Block = { kind: 'text' | 'furniture'; start: number; end: number }

const PARAGRAPH = /\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g
const INK = /\S/g

/**
 * The paragraphs of a text, split at blank lines. Paragraphs that stand wholly in stripped ranges are furniture, and
 * neighbours of that kind are one block. Every character but white space is in exactly one block.
 */
export function listParagraphs(text: string, stripped: { start: number; end: number }[]): Block[] {
  const isStripped = (offset: number) => stripped.some((range) => range.start <= offset && offset < range.end)
  const blocks: Block[] = []
  for (const match of text.matchAll(PARAGRAPH)) {
    const start = match.index
    const end = start + match[0].length
    const isFurniture =
      stripped.some((range) => range.start < end && range.end > start) &&
      [...match[0].matchAll(INK)].every((ink) => isStripped(start + ink.index))
    const last = blocks.at(-1)
    if (isFurniture && last?.kind === 'furniture') last.end = end
    else blocks.push({ kind: isFurniture ? 'furniture' : 'text', start, end })
  }
  return blocks
}
