import type { Reading } from './reading'

const OPENS_QUESTION =
  /^[\s“"'‘(]*(?:but |and |so |or |yet |then )?(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)(?:n['’]t)?\s/i

/** Is the head of the passage asked? By its mark; without one, by “Was it …” before a full stop. */
export function asksAt({ text, spans, sentences, english }: Reading): boolean {
  const head = spans[0]
  if (!head) return false
  const tail = text.slice(head.start, head.end + 2)
  if (/[?？][”"’»)\s]*$/.test(text.slice(head.start, head.end)))
    return endsAsking(text.slice(head.start, head.end))
  if (/^[?？]/.test(tail.slice(head.end - head.start))) return true
  const sentence = sentences.find(({ start, end }) => start <= head.start && end >= head.end)
  // An inverted verb opens a question even where the mark is missing: “Was it planned or were they surprised.”
  return (
    english &&
    sentence !== undefined &&
    head.start - sentence.start < 8 &&
    /^[\s“"'‘(]*(?:was|were|did|does|do|is|are|has|have)\s+(?:it|they|he|she|we|you|there|this|that|the|these|those)\s/i.test(
      text.slice(head.start, head.end),
    )
  )
}

/** Of several sentences the first decides: a statement that ends in a question is still one. */
function endsAsking(words: string): boolean {
  const first = /^[^.!?？]*[.!?？]/.exec(words)?.[0] ?? words
  return /[?？]$/.test(first) || OPENS_QUESTION.test(first)
}
