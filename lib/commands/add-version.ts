import { insertFingerprints } from '@/lib/db/write-fingerprint'
import { advanceArticle, insertVersion } from '@/lib/db/write-version'
import { carryStripped } from '@/lib/domain/carry-stripped'
import type { RefindingOutcome } from '@/lib/domain/claim-standing'
import { fingerprint } from '@/lib/domain/fingerprint'
import { Refusal } from '@/lib/domain/refusal'
import { requireInText } from '@/lib/domain/stripped'
import type { AddedVersion } from '@/lib/domain/version-input'
import { requireArticle, withoutText } from './add-article'
import { audit } from './audit'
import { carryClaims } from './carry-claims'
import { allow, type Context } from './context'
import { requireNewText } from './require-text'

export type VersionAdded = { articleId: string; number: number; claims: Record<RefindingOutcome, number> }

/**
 * Adds a corrected text as the article's next version. The claims found again word for word are anchored in it; the
 * others keep their place in the version they were quoted from, say so, and their links are to be looked at again.
 * @throws Refusal CHANGED_MEANWHILE where the article is of another version than it was looked at
 */
export async function addVersion(ctx: Context, input: AddedVersion): Promise<VersionAdded> {
  allow(ctx, 'article.version')
  const before = await requireArticle(ctx, input.articleId)
  const { id: articleId, source } = before
  const textSha256 = await requireNewText(ctx, before, input.read)
  if (!(await advanceArticle(ctx.db, articleId, input.version))) throw new Refusal('CHANGED_MEANWHILE')

  const { text, bytesSha256, encoding } = input.read
  const number = before.text.number + 1
  const versionId = ctx.newId('version')
  const stripped = carryStripped(before.text, text, input.stripped)
  requireInText(stripped, text)
  const capturedAt = ctx.now.toISOString()
  const version = { id: versionId, articleId, sourceId: source.id, number, text, textSha256, bytesSha256 }
  await insertVersion(ctx.db, { ...version, capturedAt, capturedHow: input.capturedHow, encoding }, stripped)
  await insertFingerprints(ctx.db, versionId, fingerprint(text))

  const claims = await carryClaims(ctx, articleId, { versionId, number, text })
  await audit(ctx, {
    action: 'article.version',
    subjectType: 'article',
    subjectId: articleId,
    before: withoutText(before),
    after: withoutText(await requireArticle(ctx, articleId)),
  })
  return { articleId, number, claims }
}
