import type { ClaimContent } from '@/lib/domain/claim-input'
import type { Mark, Span } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { checkSpan, spanAt } from '@/lib/domain/span'
import type { Context } from './context'
import { requireDistinct, requireThere } from './require'

/**
 * The quotes of a claim at the places its form names.
 * @throws Refusal on the field of the first that does not stand there, or stands there twice
 */
export function placeSpans(text: string, input: ClaimContent): Span[] {
  return input.spans.map(({ start, quote }, index) => {
    requireAt(text, start, quote, `spans.${index}`)
    const isTwice = input.spans.slice(0, index).some((one) => one.start === start && one.quote === quote)
    if (isTwice) throw new Refusal('SAME_PLACE_TWICE', `spans.${index}`)
    return spanAt(text, start, quote)
  })
}

/**
 * The framing marks of a claim at the places its form names.
 * @throws Refusal on the field of the first that does not stand there
 */
export function placeMarks(text: string, input: ClaimContent): Mark[] {
  const marks = input.framing?.marks ?? []
  return marks.map((mark, index) => {
    requireAt(text, mark.start, mark.text, `framing.marks.${index}`)
    return { ...mark, end: mark.start + mark.text.length }
  })
}

function requireAt(text: string, start: number, quote: string, field: string): void {
  const code = checkSpan(text, start, quote)
  if (!code) return
  const end = start + quote.length
  throw new Refusal(code, field, `${start} to ${end}: “${quote}”, the text has “${text.slice(start, end)}”`)
}

/** @throws Refusal on the field that names what is not there, or one thing twice */
export async function requireReferences(ctx: Context, input: ClaimContent): Promise<void> {
  requireDistinct(input.topics, 'topics')
  requireDistinct(input.framing?.functions ?? [], 'framing.functions')
  const hops = <K extends 'sourceId' | 'originId' | 'articleId'>(key: K) => input.chain.map((hop) => hop[key])
  await requireThere(ctx, 'origin', [input.originId], 'originId')
  await requireThere(ctx, 'topic', input.topics, 'topics')
  await requireThere(ctx, 'source', hops('sourceId'), 'chain')
  await requireThere(ctx, 'origin', hops('originId'), 'chain')
  await requireThere(ctx, 'article', hops('articleId'), 'chain')
}
