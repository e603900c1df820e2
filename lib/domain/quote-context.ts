import type { ArticleText, Span } from './record'
import { listParagraphs } from './segment'
import { CONTEXT } from './span'

/** The words around a quote, verbatim, before and after it. */
export type QuoteContext = { before: string; after: string }

/**
 * The rest of the paragraphs a span touches, page furniture left out; cut at whole words where that is more than
 * `most` code units on a side, with an ellipsis for what is cut.
 */
export function quoteContext(span: Span, { text, stripped }: ArticleText, most = Infinity): QuoteContext {
  const touched = listParagraphs(text, stripped).filter(
    ({ kind, start, end }) => kind === 'text' && start < span.end && end > span.start,
  )
  const start = Math.min(span.start, ...touched.map((block) => block.start))
  const end = Math.max(span.end, ...touched.map((block) => block.end))
  return {
    before: lastWords(text.slice(start, span.start), most),
    after: firstWords(text.slice(span.end, end), most),
  }
}

/**
 * The recorded context of a span where its article's text is not at hand: its prefix and suffix, cut at whole words
 * where recording cut them, at CONTEXT code units or one less for a surrogate pair.
 */
export function recordedContext({ prefix, suffix }: Pick<Span, 'prefix' | 'suffix'>): QuoteContext {
  // A character more on the far side says that the text goes on there.
  return {
    before: wasCut(prefix) ? lastWords(`.${prefix}`, prefix.length) : prefix,
    after: wasCut(suffix) ? firstWords(`${suffix}.`, suffix.length) : suffix,
  }
}

const wasCut = (text: string) => text.length === CONTEXT || text.length === CONTEXT - 1

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(-most)
  const cut = kept.search(/\s/)
  return cut < 0 ? '' : `…${kept.slice(cut + 1)}`
}

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most)
  const cut = kept.search(/\s\S*$/)
  return cut < 0 ? '' : `${kept.slice(0, cut)}…`
}
