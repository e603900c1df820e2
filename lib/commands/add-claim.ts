import { getClaim } from '@/lib/db/claims'
import { getLatestText } from '@/lib/db/write-article'
import { insertClaim } from '@/lib/db/write-claim'
import type { AddClaimInput } from '@/lib/domain/claim-input'
import type { Mark, Span } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { checkSpan, spanAt } from '@/lib/domain/span'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireDistinct, requireFreeId, requireThere } from './require'

/**
 * Adds a claim. Every quote and mark must stand in the article's latest text exactly where the input says; nothing is
 * looked for elsewhere, and names are not matched to entities.
 */
export async function addClaim(ctx: Context, input: AddClaimInput): Promise<{ id: string }> {
  allow(ctx, 'claim.add')
  const id = await requireFreeId(ctx, 'claim', input.id)
  const latest = await getLatestText(ctx.db, input.articleId)
  if (!latest) throw new Refusal('NOT_FOUND', 'articleId', `article ${input.articleId}`)
  const spans = placeSpans(latest.text, input)
  const marks = placeMarks(latest.text, input)
  await requireReferences(ctx, input)
  const { versionId } = latest
  await insertClaim(ctx.db, id, input, { versionId, spans, marks, createdAt: ctx.now.toISOString() })
  const after = await getClaim(ctx.db, id)
  if (!after) throw new Error(`Claim ${id} is not there after it was added.`)
  await audit(ctx, { action: 'claim.add', subjectType: 'claim', subjectId: id, after })
  return { id }
}

function placeSpans(text: string, input: AddClaimInput): Span[] {
  return input.spans.map(({ start, quote }, index) => {
    requireAt(text, start, quote, `spans.${index}`)
    return spanAt(text, start, quote)
  })
}

function placeMarks(text: string, input: AddClaimInput): Mark[] {
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

async function requireReferences(ctx: Context, input: AddClaimInput): Promise<void> {
  requireDistinct(input.topics, 'topics')
  requireDistinct(input.framing?.functions ?? [], 'framing.functions')
  const hops = <K extends 'sourceId' | 'originId' | 'articleId'>(key: K) => input.chain.map((hop) => hop[key])
  await requireThere(ctx, 'origin', [input.originId], 'originId')
  await requireThere(ctx, 'topic', input.topics, 'topics')
  await requireThere(ctx, 'source', hops('sourceId'), 'chain')
  await requireThere(ctx, 'origin', hops('originId'), 'chain')
  await requireThere(ctx, 'article', hops('articleId'), 'chain')
}
