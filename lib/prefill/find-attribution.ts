import { type Cue, findCues, PAPERS_BEFORE } from './find-cues'
import { type Place, within } from './find-words'
import { type Speaker, speakerAfter, subjectBefore } from './read-speaker'
import { type Reading, sentenceAt } from './reading'
import { lastNamed } from './resolve-speaker'

/** Whose words the article says the passage's are, and by which cue. */
export type Attribution = {
  cue: Cue
  /** As printed beside the cue; null where none stands there (“reportedly”, “there are reports that”). */
  said: Speaker | null
  /** Who that is: of a pronoun or “the minister” the last one named in the paragraph; null where nobody is. */
  speaker: Speaker | null
}

/**
 * The one cue that governs the head of the passage, or else one that stands in a further span: whoever selects
 * “the mayor said” with a claim says whose it is. Null where none is sure.
 */
export function findAttribution(reading: Reading): Attribution | null {
  const [head, ...further] = reading.spans
  if (!head || !reading.english) return null
  return governing(reading, head) ?? selected(reading, further)
}

/** Cues of the head's sentence and of the further spans, whether or not they govern the head. */
export function listCues(reading: Reading): Cue[] {
  const [head, ...further] = reading.spans
  if (!head || !reading.english) return []
  return [sentenceAt(reading.text, head), ...further].flatMap((place) => cuesIn(reading, place))
}

function cuesIn({ text, quotations }: Reading, place: Place): Cue[] {
  const spoken = quotations.filter(({ scare }) => !scare)
  return findCues(text, place, (at) => spoken.some((quotation) => within(at, quotation)))
}

/** The first cue of the further spans that names who says so; a speaker may stand before it or after it. */
function selected(reading: Reading, further: readonly Place[]): Attribution | null {
  for (const span of further)
    for (const cue of cuesIn(reading, span)) {
      const after = speakerAfter(reading.text, cue.end, span.end)
      if (cue.how === 'SOURCE') return attributed(reading, cue, after)
      if (cue.how !== 'VERB') return { cue, said: null, speaker: null }
      const before = lone(subjectBefore(reading.text, span.start, cue.start))
      const said = before && before.kind !== 'UNCLEAR' ? before : (after ?? before)
      if (said) return attributed(reading, cue, said)
    }
  return null
}

/** One word with a capital that opens a sentence may be any noun; singular, and selected with its verb, it is a name. */
const lone = (said: Speaker | null): Speaker | null =>
  said?.kind === 'UNCLEAR' &&
  /^(?!(?:No|Any|Every|Some)(?:body|one|thing)|None|One|Many)\p{Lu}[\p{L}\p{M}’'-]*(?<!s)$/u.test(said.text)
    ? { ...said, kind: 'NAMED' }
    : said

function governing(reading: Reading, head: Place): Attribution | null {
  const { text } = reading
  const frame = frameOf(reading, head)
  const spoken = reading.quotations.filter(({ scare }) => !scare)
  const cues = cuesIn(reading, frame)
  for (const cue of cues.filter(({ how }) => how === 'SOURCE')) {
    // “She revealed that, according to her figures, …”: she says it, and whom she has it from.
    const outer = cues.some(
      (one) =>
        one.how === 'VERB' &&
        one.end <= cue.start &&
        /^\s(?:[^.!?]*\s)?that,?\s/iu.test(text.slice(one.end, cue.start)),
    )
    if (outer) continue
    if (!governsAsSource(text, cue, head)) continue
    return attributed(reading, cue, speakerAfter(text, cue.end, frame.end))
  }
  const inQuotation =
    spoken.find((quotation) => within(head, quotation)) ??
    // “…,” she told them. “…,” she added: the passage opens with what is quoted.
    spoken.find((quotation) => quotation.start === head.start && quotation.end < head.end)
  const verbs = cues.filter(({ how }) => how === 'VERB')
  // What follows the quotation names its speaker more often than what leads up to it.
  const after = verbs.find((cue) => follows(text, cue, inQuotation ?? head, inQuotation !== undefined))
  const before = verbs.findLast((cue) => leadsTo(text, cue, head, inQuotation))
  const cue = inQuotation ? (after ?? before) : (before ?? after)
  if (cue) {
    const said = cue === before ? subjectOf(reading, cue, frame) : speakerNear(reading, cue, frame)
    return attributed(reading, cue, said)
  }
  const hearsay = cues.find(
    (one) =>
      one.how === 'HEARSAY' && (within(one, head) || (one.end <= head.start && head.start - one.end < 3)),
  )
  const noun = cues.find((one) => one.how === 'NOUN' && one.end <= head.end && one.end >= head.start - 12)
  const unnamed = noun ?? hearsay
  return unnamed ? { cue: unnamed, said: null, speaker: null } : null
}

/** The sentence of the passage; of a quotation, the sentences in which it opens and closes. */
function frameOf(reading: Reading, head: Place): Place {
  const own = sentenceAt(reading.text, head)
  const around = reading.quotations.find((quotation) => !quotation.scare && within(head, quotation))
  if (!around) return own
  const opening = sentenceAt(reading.text, { start: around.start, end: around.start + 1 })
  const closing = sentenceAt(reading.text, { start: around.end - 1, end: around.end })
  const line = reading.text.indexOf('\n', around.end)
  // “…,” he said: a sentence may be taken to end at the closing mark.
  const tail = Math.min(line === -1 ? reading.text.length : line, around.end + 90)
  return { start: Math.min(own.start, opening.start), end: Math.max(own.end, closing.end, tail) }
}

/** “According to X, …”, “…, according to X”: of the same sentence, or within the passage. */
const governsAsSource = (text: string, cue: Place, head: Place) =>
  cue.end <= head.start
    ? !/[.!?]\s/.test(text.slice(cue.end, head.start).replace(/\b(?:Mr|Mrs|Ms|Dr|St)\./g, ''))
    : cue.start < head.end || /^[^.!?;]{0,60}$/.test(text.slice(head.end, cue.start))

/** The cue stands before the passage, or within it, and what it reports is the passage. */
function leadsTo(text: string, cue: Place, head: Place, quotation: Place | undefined): boolean {
  if (cue.end <= head.start) {
    const between = text.slice(cue.end, head.start)
    if (between.length > 400) return false
    if (quotation && quotation.start >= cue.end) return text.slice(cue.end, quotation.start).length < 160
    return !/[.!?;]\s/.test(between)
  }
  if (!within(cue, head)) return false
  // Within the passage it governs the rest of its first sentence, if a clause follows.
  const opening = text.slice(head.start, cue.start)
  return (
    !/[.!?]\s/.test(opening) &&
    opening.length <= 160 &&
    (/^\s*(?:,\s*)?(?:[^.,;!?“”"\n]{0,60}\s)?(?:that(?!\p{L})|[“"„«‘])|^\s*:/iu.test(
      text.slice(cue.end, cue.end + 80),
    ) ||
      // “He said the plan was ready”: a clause without “that” has a verb of its own.
      /^\s[^.;!?“”"\n]{2,110}?\s(?:is|are|was|were|has|have|had|will|would|can|could)\s/iu.test(
        text.slice(cue.end, Math.min(head.end, cue.end + 130)),
      ) ||
      // “Estimates show the port lost ships”: papers do nothing but report.
      (PAPERS_BEFORE.test(text.slice(Math.max(0, cue.start - 40), cue.start)) &&
        /^\s+\p{L}/u.test(text.slice(cue.end, head.end))))
  )
}

/** “…,” X said. Without a quotation: …, X said. */
function follows(text: string, cue: Place, body: Place, quoted: boolean): boolean {
  if (cue.start < body.end) return false
  const between = text.slice(body.end, cue.start)
  if (quoted) return /^[\s,.]*[^.!?;:“"\n]{0,90}$/u.test(between)
  return /^[”"’]?,[”"’]?\s*(?:as\s+)?[^.!?;:,“"\n]{0,60}$/u.test(between)
}

function subjectOf(reading: Reading, cue: Cue, frame: Place): Speaker | null {
  const { text } = reading
  const spoken = reading.quotations.findLast((one) => !one.scare && one.end <= cue.start)
  const from = Math.max(frame.start, spoken && spoken.end > frame.start ? spoken.end : frame.start)
  return subjectBefore(text, from, cue.start)
}

/** After a quotation both orders are used: “X said” and “said X”. */
function speakerNear(reading: Reading, cue: Cue, frame: Place): Speaker | null {
  const before = subjectOf(reading, cue, frame)
  if (before && before.kind !== 'UNCLEAR') return before
  const after = speakerAfter(reading.text, cue.end, frame.end)
  return after && after.kind !== 'UNCLEAR' ? after : (before ?? after)
}

function attributed(reading: Reading, cue: Cue, said: Speaker | null): Attribution {
  const refers = said?.kind === 'PRONOUN' || said?.kind === 'REFERRING'
  return { cue, said, speaker: refers && said ? lastNamed(reading, said) : said }
}
