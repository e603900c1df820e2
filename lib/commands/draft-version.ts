import { countLinksByClaim } from '@/lib/db/rechecks'
import { getTexts, listClaimsToCarry } from '@/lib/db/versions'
import type { Refinding, RefindingDraft, VersionDraft } from '@/lib/domain/article-draft'
import { compareTexts, compareWords } from '@/lib/domain/difference'
import { foldDifference } from '@/lib/domain/fold-difference'
import { followBlocks } from '@/lib/domain/moved-along'
import type { Claim } from '@/lib/domain/record'
import { refindClaims } from '@/lib/domain/refinding'
import type { DraftedVersion } from '@/lib/domain/version-input'
import { requireArticle } from './add-article'
import type { QuestionContext } from './context'
import { requireNewText } from './require-text'

/**
 * What a corrected text would mean for an article and its live claims. Writes nothing.
 * @throws Refusal SAME_VERSION or SAME_BYTES_IN_SOURCE, pointing to what is there
 */
export async function draftVersion(ctx: QuestionContext, input: DraftedVersion): Promise<VersionDraft> {
  const article = await requireArticle(ctx, input.articleId)
  await requireNewText(ctx, article, input.read)
  const claims = (await listClaimsToCarry(ctx.db, article.id)).filter(({ retractedAt }) => !retractedAt)
  const texts = await getTexts(ctx.db, [...new Set(claims.map(({ versionId }) => versionId))])
  const { text, ...read } = input.read
  const links = await countLinksByClaim(
    ctx.db,
    claims.map(({ id }) => id),
  )
  const difference = compareTexts(article.text.text, text)
  const isAlong = followBlocks(difference)
  const refindings = refindClaims(claims, texts, text)
  return {
    ...read,
    articleId: article.id,
    version: article.version,
    number: article.text.number + 1,
    refindings: claims.flatMap((claim, index) => {
      const found = refindings[index]
      if (!found) return []
      // The difference is from the latest text: of a claim of an earlier one it says nothing.
      const along =
        found.outcome === 'MOVED' &&
        claim.versionId === article.text.versionId &&
        isAlong(claim.spans, found.spans)
      return [{ ...describeRefinding(claim, found), along, links: links.get(claim.id) ?? 0 }]
    }),
    difference: foldDifference(difference),
  }
}

function describeRefinding(
  claim: Claim,
  { outcome, spans, marks }: Refinding,
): Omit<RefindingDraft, 'along' | 'links'> {
  const compared = (quote: string, index: number) => {
    const place = spans[index]
    return outcome === 'CHANGED' && place ? compareWords(quote, place.quote) : null
  }
  return {
    claimId: claim.id,
    outcome,
    statement: claim.statement,
    quotes: claim.spans.map(({ quote }, index) => ({ quote, compared: compared(quote, index) })),
    marksLost: claim.framing.marks.flatMap(({ text }, index) => (marks[index] ? [] : [text])),
  }
}
