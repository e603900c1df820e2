import { replaceStripped, updateArticle } from '@/lib/db/write-article'
import type { EditedArticle } from '@/lib/domain/article-input'
import { earliestDay } from '@/lib/domain/edtf'
import { requirePublished } from '@/lib/domain/publication-day'
import type { Article, StrippedRange } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { requireInText } from '@/lib/domain/stripped'
import { requireArticle, withoutText } from './add-article'
import { audit } from './audit'
import type { Edited } from './change-record'
import { allow, type Context } from './context'

/**
 * Corrects what is said of an article, and what of its latest version is page furniture. Its source and its text stay:
 * another text is another version.
 * @throws Refusal CHANGED_MEANWHILE where the article, or its latest version, is another than the form showed, DATE_AHEAD
 */
export async function editArticle(ctx: Context, input: EditedArticle): Promise<Edited> {
  allow(ctx, 'article.edit')
  const { articleId: id, version, textVersionId, stripped, languageGuessed, url, ...particulars } = input
  const before = await requireArticle(ctx, id)
  if (before.text.versionId !== textVersionId) throw new Refusal('CHANGED_MEANWHILE')
  requirePublished(input.publishedEdtf, ctx.now)
  requireInText(stripped, before.text.text)
  const written = await updateArticle(ctx.db, id, version, {
    ...particulars,
    url: url ?? null,
    languageProposedBy: languageGuessed ? guesserOf(before, input.language) : null,
    publishedFrom: earliestDay(input.publishedEdtf),
  })
  if (!written) throw new Refusal('CHANGED_MEANWHILE')
  await replaceStripped(ctx.db, textVersionId, stillProposed(stripped, before.text.stripped))
  const after = withoutText(await requireArticle(ctx, id))
  const entryId = await audit(ctx, {
    action: 'article.edit',
    subjectType: 'article',
    subjectId: id,
    before: withoutText(before),
    after,
  })
  return { id, version: version + 1, entryId }
}

/** A language that was chosen is no guess, whatever the form says. */
const guesserOf = (before: Article, language: string) =>
  language === before.language ? before.languageProposedBy : null

/** A range is a rule's proposal only as long as it is the very one that was stored so. */
function stillProposed(
  stripped: EditedArticle['stripped'],
  before: readonly StrippedRange[],
): EditedArticle['stripped'] {
  const known = new Map(before.map((range) => [`${range.start}-${range.end}`, range.proposedBy]))
  return stripped.map((range) => ({
    ...range,
    proposedBy: range.proposedBy && (known.get(`${range.start}-${range.end}`) ?? null),
  }))
}
