import { sentenceAround } from '@/lib/domain/sentence-around'
import { findQuotations, type Quotation } from './find-quotations'
import type { Place } from './find-words'
import type { Passage } from './passage'

/** What every rule reads: the passage, its spans cut to the text, and what stands around them. */
export type Reading = {
  passage: Passage
  text: string
  /** May the rules made of English words speak? */
  english: boolean
  /** Without the white space at their edges; empty ones are gone. The head comes first. */
  spans: Place[]
  /** The sentences the spans stand in, in the order of the text, each once. */
  sentences: Place[]
  /** The lines the spans stand in, from first to last. */
  paragraph: Place
  /** Those of the paragraph, and of the lines beside it that a quotation may run over. */
  quotations: Quotation[]
}

/** How far before and after the spans quotations are looked for, in UTF-16 code units. */
const AROUND = 3_000
/** Where a line goes on and on, no quotation is looked for beyond this. */
const FARTHEST = 20_000

export function readPassage(passage: Passage): Reading {
  const { text } = passage
  const spans = passage.spans.map((span) => trim(text, span)).filter(({ start, end }) => start < end)
  const first = Math.min(...spans.map(({ start }) => start), text.length)
  const last = Math.max(...spans.map(({ end }) => end), 0)
  const paragraph = spans.length > 0 ? linesAround(text, first, last) : { start: 0, end: 0 }
  const around = {
    start: Math.max(text.lastIndexOf('\n', Math.max(0, paragraph.start - AROUND)) + 1, first - FARTHEST),
    end: Math.min(text.length, paragraph.end + AROUND, last + FARTHEST),
  }
  return {
    passage,
    text,
    english: /^en\b/i.test(passage.language),
    spans,
    sentences: sentencesOf(text, spans),
    paragraph,
    quotations: spans.length > 0 ? findQuotations(text, around) : [],
  }
}

const whole = (offset: number, length: number) =>
  Number.isFinite(offset) ? Math.min(Math.max(0, Math.trunc(offset)), length) : 0

function trim(text: string, span: Place): Place {
  let [start, end] = [whole(span.start, text.length), whole(span.end, text.length)]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function linesAround(text: string, start: number, end: number): Place {
  const next = text.indexOf('\n', Math.max(start, end - 1))
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: next === -1 ? text.length : next,
  }
}

export const sentenceAt = (text: string, place: Place): Place =>
  trim(text, sentenceAround(text, place.start, place.end) ?? linesAround(text, place.start, place.end))

function sentencesOf(text: string, spans: Place[]): Place[] {
  const places = spans.map((span) => sentenceAt(text, span)).sort((x, y) => x.start - y.start)
  return places.reduce<Place[]>((merged, place) => {
    const before = merged.at(-1)
    if (before && place.start < before.end) before.end = Math.max(before.end, place.end)
    else merged.push({ ...place })
    return merged
  }, [])
}
