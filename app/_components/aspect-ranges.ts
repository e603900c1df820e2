import { ASPECT_WORDS, type AspectRelations, RELATION_WORDS } from '@/lib/domain/aspect'
import type { ListedClaim } from '@/lib/domain/listed-link'
import { markAspects } from '@/lib/domain/mark-aspects'
import type { QuoteRange } from './cut-quote'

/**
 * The recorded values of the compared aspects where they stand in the claim's head quote, ready to be marked.
 * @param other the other claim of the pair: with it, only what both hold, or only this one holds, is marked
 */
export function aspectRanges(
  claim: ListedClaim,
  relations: AspectRelations,
  other?: ListedClaim,
): QuoteRange[] {
  return markAspects(claim, relations, other).map(({ start, end, tone, aspect }) => {
    const relation = relations[aspect]
    return {
      start,
      end,
      tone,
      code: ASPECT_WORDS[aspect].code,
      title: `${ASPECT_WORDS[aspect].label}: ${relation ? RELATION_WORDS[relation].label : ''}`,
    }
  })
}
