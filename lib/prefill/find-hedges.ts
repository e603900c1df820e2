import type { Hedge } from './evidence'
import { findFigures } from './find-figures'
import { findIn, overlaps, type Place, WORD_START, wholeWords, within } from './find-words'
import type { Reading } from './reading'
import { HEDGES } from './words/hedges'
import { TOLD } from './words/modes'

const PATTERNS = [
  ...Object.entries(HEDGES).map(
    ([weight, words]) => [weight as Exclude<Hedge['weight'], 'FIGURE'>, wholeWords(words)] as const,
  ),
  ['PROBABLE', new RegExp(`${WORD_START}(?:${TOLD})(?=\\s+\\p{Ll})`, 'giu')] as const,
]
/** “May” the month, “might” the strength, “the possible …” of a list: not hedges of the sentence. */
const NO_HEDGE = /^(?:May|Might)$/
const AFTER_NOUN = /(?:^|\s)(?:the|his|her|its|their|military|of|all)\s+$/i
const A_DAY_OR_YEAR = /^\s+(?:\d|of\s+(?:this|last)\s+year)/

/** Words of the passage that hedge it, longest first where they overlap, in the order of the text. */
export function findHedges(reading: Reading): Hedge[] {
  if (!reading.english) return []
  const { text, spans, quotations } = reading
  const found: Hedge[] = []
  // Words one is quoted with hedge what is quoted, unless the passage is those words.
  const foreign = quotations.filter((one) => !one.scare && !spans.some((span) => within(span, one)))
  for (const own of spans) {
    const span = withLead(reading, own)
    for (const [weight, pattern] of PATTERNS)
      for (const { start, end } of findIn(text, span, pattern)) {
        const words = text.slice(start, end)
        if (foreign.some((quotation) => within({ start, end }, quotation))) continue
        if (NO_HEDGE.test(words) && start !== span.start) continue
        if (/^may$/i.test(words) && A_DAY_OR_YEAR.test(text.slice(end, end + 20))) continue
        if (/^might$/i.test(words) && AFTER_NOUN.test(text.slice(Math.max(0, start - 20), start))) continue
        found.push({ start, end, text: words, weight })
      }
    // “Only 12” and “exactly 12” leave nothing open.
    for (const { qualifierAt, qualifier } of findFigures(reading, own))
      if (qualifierAt && qualifier !== 'only' && qualifier !== 'exact')
        found.push({ ...qualifierAt, text: text.slice(qualifierAt.start, qualifierAt.end), weight: 'FIGURE' })
  }
  const longest = found.sort((x, y) => y.end - y.start - (x.end - x.start))
  const kept: Hedge[] = []
  for (const hedge of longest) if (!kept.some((one) => overlaps(one, hedge))) kept.push(hedge)
  return kept.sort((x, y) => x.start - y.start)
}

/** A short opening of its sentence governs the passage: “It seems that …”. */
const LEAD = 30

function withLead({ text, sentences }: Reading, span: Place): Place {
  const sentence = sentences.find(({ start, end }) => start <= span.start && end >= span.end)
  const isLead =
    sentence && span.start - sentence.start <= LEAD && !/[“”"]/.test(text.slice(sentence.start, span.start))
  return isLead ? { start: sentence.start, end: span.end } : span
}
